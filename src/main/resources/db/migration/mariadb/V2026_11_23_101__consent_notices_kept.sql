-- the same as on PostgreSQL, as MariaDB says it
delimiter //
create trigger alongside_consent_notice_version_kept before update on alongside_consent_notice_version for each row
begin
  -- the one change that is allowed puts the next version in its place
  if old.status <> 'DRAFT' and not (old.status = 'PUBLISHED' and new.status = 'RETIRED'
      and new.id <=> old.id and new.purpose_id <=> old.purpose_id and new.no <=> old.no
      and new.change_kind <=> old.change_kind and new.published_ms <=> old.published_ms
      and new.published_by <=> old.published_by and new.adds_purpose <=> old.adds_purpose
      and new.no_easy_reason <=> old.no_easy_reason and new.edits <=> old.edits) then
    signal sqlstate '45000' set message_text = 'a published question is never changed';
  end if;
end//
create trigger alongside_consent_notice_version_whole before delete on alongside_consent_notice_version for each row
begin
  if old.status <> 'DRAFT' then
    signal sqlstate '45000' set message_text = 'a published question is never changed';
  end if;
end//
create trigger alongside_consent_picture_kept before update on alongside_consent_picture for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_picture is only added to'//
create trigger alongside_consent_picture_whole before delete on alongside_consent_picture for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_picture is only added to'//
create trigger alongside_consent_media_kept before update on alongside_consent_media for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_media is only added to'//
create trigger alongside_consent_media_whole before delete on alongside_consent_media for each row
  signal sqlstate '45000' set message_text = 'alongside_consent_media is only added to'//
delimiter ;
