-- the same as on PostgreSQL, in the form that H2 has for it; for trials
create trigger alongside_consent_event_kept before update, delete on alongside_consent_event
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_consent_receipt_kept before update, delete on alongside_consent_receipt
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_consent_receipt_event_kept before update, delete on alongside_consent_receipt_event
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_consent_checkpoint_kept before update, delete on alongside_consent_checkpoint
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_consent_rendition_kept before update, delete on alongside_consent_rendition
  for each row call 'org.alongside.consent.log.NoticeKept';
