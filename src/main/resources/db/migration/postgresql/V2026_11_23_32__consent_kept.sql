-- stops accidents, not an owner of the database: that is what the checkpoints outside are for
create function alongside_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    -- the one change that is allowed takes words away when their time is up; every hash stays
    if tg_table_name = 'alongside_consent_event' then
      if to_jsonb(new) ->> 'payload' is null and to_jsonb(new) ->> 'options_json' is null
          and to_jsonb(new) - 'payload' - 'options_json' = to_jsonb(old) - 'payload' - 'options_json' then
        return new;
      end if;
    end if;
  end if;
  raise exception '% is only added to', tg_table_name;
end $$;

create function alongside_notice_kept() returns trigger language plpgsql as $$
begin
  if (select v.status from alongside_consent_notice_version v where v.id = old.version_id) = 'DRAFT' then
    return coalesce(new, old);
  end if;
  raise exception 'a published question is never changed';
end $$;

create trigger alongside_consent_event_kept before update or delete on alongside_consent_event
  for each row execute function alongside_kept();
create trigger alongside_consent_event_whole before truncate on alongside_consent_event
  for each statement execute function alongside_kept();
create trigger alongside_consent_receipt_kept before update or delete on alongside_consent_receipt
  for each row execute function alongside_kept();
create trigger alongside_consent_receipt_whole before truncate on alongside_consent_receipt
  for each statement execute function alongside_kept();
create trigger alongside_consent_receipt_event_kept before update or delete on alongside_consent_receipt_event
  for each row execute function alongside_kept();
create trigger alongside_consent_checkpoint_kept before update or delete on alongside_consent_checkpoint
  for each row execute function alongside_kept();
create trigger alongside_consent_checkpoint_whole before truncate on alongside_consent_checkpoint
  for each statement execute function alongside_kept();
create trigger alongside_consent_rendition_kept before update or delete on alongside_consent_rendition
  for each row execute function alongside_notice_kept();
create trigger alongside_consent_rendition_whole before truncate on alongside_consent_rendition
  for each statement execute function alongside_kept();
