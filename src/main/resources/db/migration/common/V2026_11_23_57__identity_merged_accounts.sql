-- that a member has shown a fresh way in of another account as well; good for half an hour
create table alongside_account_proof (
  person uuid not null,
  other uuid not null,
  proved_at timestamp(6) with time zone not null,
  constraint alongside_account_proof_pk primary key (person)
);

-- that one account went into another: ids and numbers, never changed, its digest stands in the consent log
create table alongside_account_merge (
  id uuid not null,
  kept uuid not null,
  gone uuid not null,
  merged_at timestamp(6) with time zone not null,
  receipt ${text} not null,
  sha256 varchar(64) not null,
  constraint alongside_account_merge_pk primary key (id)
);
create index alongside_account_merge_kept on alongside_account_merge (kept);
create index alongside_account_merge_gone on alongside_account_merge (gone);

create table alongside_account_unmerge (
  merge_id uuid not null,
  undone_by uuid not null,
  undone_at timestamp(6) with time zone not null,
  constraint alongside_account_unmerge_pk primary key (merge_id),
  constraint alongside_account_unmerge_of foreign key (merge_id) references alongside_account_merge (id)
);

-- which rows moved, and what was put aside because it would have been there twice; for thirty days
create table alongside_account_moved (
  id uuid not null,
  merge_id uuid not null,
  place integer not null,
  table_name varchar(60) not null,
  column_name varchar(60) not null,
  row_key varchar(120) not null,
  content ${text},
  constraint alongside_account_moved_pk primary key (id),
  constraint alongside_account_moved_of foreign key (merge_id) references alongside_account_merge (id)
);
create index alongside_account_moved_by on alongside_account_moved (merge_id, place);
