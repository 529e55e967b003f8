-- receipts of merges are only added to
create trigger alongside_account_merge_kept before update on alongside_account_merge for each row
  signal sqlstate '45000' set message_text = 'alongside_account_merge is only added to';
create trigger alongside_account_merge_whole before delete on alongside_account_merge for each row
  signal sqlstate '45000' set message_text = 'alongside_account_merge is only added to';
create trigger alongside_account_unmerge_kept before update on alongside_account_unmerge for each row
  signal sqlstate '45000' set message_text = 'alongside_account_unmerge is only added to';
create trigger alongside_account_unmerge_whole before delete on alongside_account_unmerge for each row
  signal sqlstate '45000' set message_text = 'alongside_account_unmerge is only added to';
