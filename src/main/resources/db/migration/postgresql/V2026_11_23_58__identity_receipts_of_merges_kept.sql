-- receipts of merges are only added to
create trigger alongside_account_merge_kept before update or delete on alongside_account_merge
  for each row execute function alongside_kept();
create trigger alongside_account_merge_whole before truncate on alongside_account_merge
  for each statement execute function alongside_kept();
create trigger alongside_account_unmerge_kept before update or delete on alongside_account_unmerge
  for each row execute function alongside_kept();
create trigger alongside_account_unmerge_whole before truncate on alongside_account_unmerge
  for each statement execute function alongside_kept();
