create function alongside_version_kept() returns trigger language plpgsql as $$
begin
  if old.status = 'DRAFT' then
    return coalesce(new, old);
  end if;
  -- the one change that is allowed puts the next version in its place
  if tg_op = 'UPDATE' then
    if old.status = 'PUBLISHED' and new.status = 'RETIRED'
        and to_jsonb(new) - 'status' - 'version' = to_jsonb(old) - 'status' - 'version' then
      return new;
    end if;
  end if;
  raise exception 'a published question is never changed';
end $$;

create trigger alongside_consent_picture_kept before update or delete on alongside_consent_picture
  for each row execute function alongside_kept();
create trigger alongside_consent_picture_whole before truncate on alongside_consent_picture
  for each statement execute function alongside_kept();
create trigger alongside_consent_notice_version_kept before update or delete on alongside_consent_notice_version
  for each row execute function alongside_version_kept();
create trigger alongside_consent_notice_version_whole before truncate on alongside_consent_notice_version
  for each statement execute function alongside_kept();
create trigger alongside_consent_media_kept before update or delete on alongside_consent_media
  for each row execute function alongside_kept();
