-- the same as on PostgreSQL, as MariaDB says it; a truncate fires no trigger here, the foreign keys onto the log refuse it
delimiter //
create trigger alongside_consent_event_kept before update on alongside_consent_event for each row
begin
  -- the one change that is allowed takes words away when their time is up; every hash stays
  if not (new.payload is null and new.options_json is null
      and new.id <=> old.id and new.log_seq <=> old.log_seq and new.record_id <=> old.record_id
      and new.event_type <=> old.event_type and new.decision_basis <=> old.decision_basis
      and new.consent_type <=> old.consent_type and new.occurred_ms <=> old.occurred_ms
      and new.recorded_ms <=> old.recorded_ms and new.decided_by_key <=> old.decided_by_key
      and new.recorded_by_key <=> old.recorded_by_key and new.channel <=> old.channel
      and new.rendition_id <=> old.rendition_id and new.valid_until_ms <=> old.valid_until_ms
      and new.target_seq <=> old.target_seq and new.reason <=> old.reason and new.command_id <=> old.command_id
      and new.leaf_hash <=> old.leaf_hash and new.prev_link <=> old.prev_link and new.link_hash <=> old.link_hash
      and new.support_id <=> old.support_id and new.authority_id <=> old.authority_id
      and new.enc_sha256 <=> old.enc_sha256) then
    signal sqlstate '45000' set message_text = 'alongside_consent_event is only added to';
  end if;
end//
create trigger alongside_consent_event_whole before delete on alongside_consent_event for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_event is only added to'//
create trigger alongside_consent_receipt_kept before update on alongside_consent_receipt for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_receipt is only added to'//
create trigger alongside_consent_receipt_whole before delete on alongside_consent_receipt for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_receipt is only added to'//
create trigger alongside_consent_receipt_event_kept before update on alongside_consent_receipt_event for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_receipt_event is only added to'//
create trigger alongside_consent_receipt_event_whole before delete on alongside_consent_receipt_event for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_receipt_event is only added to'//
create trigger alongside_consent_checkpoint_kept before update on alongside_consent_checkpoint for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_checkpoint is only added to'//
create trigger alongside_consent_checkpoint_whole before delete on alongside_consent_checkpoint for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_checkpoint is only added to'//
create trigger alongside_consent_rendition_kept before update on alongside_consent_rendition for each row
begin
  if (select v.status from alongside_consent_notice_version v where v.id = old.version_id) <> 'DRAFT' then
    signal sqlstate '45000' set message_text = 'a published question is never changed';
  end if;
end//
create trigger alongside_consent_rendition_whole before delete on alongside_consent_rendition for each row
begin
  if (select v.status from alongside_consent_notice_version v where v.id = old.version_id) <> 'DRAFT' then
    signal sqlstate '45000' set message_text = 'a published question is never changed';
  end if;
end//
delimiter ;
