create trigger alongside_consent_picture_kept before update, delete on alongside_consent_picture
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_consent_notice_version_kept before update, delete on alongside_consent_notice_version
  for each row call 'org.alongside.consent.log.VersionKept';
create trigger alongside_consent_media_kept before update, delete on alongside_consent_media
  for each row call 'org.alongside.consent.log.Kept';
