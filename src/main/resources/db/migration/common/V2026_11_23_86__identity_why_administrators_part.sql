-- why an administrator took a merge back: a code and nobody's words; empty when the member did it
alter table alongside_account_unmerge add column why varchar(20);
