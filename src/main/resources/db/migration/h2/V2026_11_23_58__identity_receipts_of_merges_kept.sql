-- receipts of merges are only added to
create trigger alongside_account_merge_kept before update, delete on alongside_account_merge
  for each row call 'org.alongside.consent.log.Kept';
create trigger alongside_account_unmerge_kept before update, delete on alongside_account_unmerge
  for each row call 'org.alongside.consent.log.Kept';
