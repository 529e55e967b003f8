-- what is left to do outside our own pages after a stop, by whom and by when, and what came of it
create table alongside_consent_task (
  id uuid not null,
  record_id uuid not null,
  use_id uuid not null,
  cause_seq bigint not null,
  action varchar(20) not null,
  reach varchar(2) not null,
  location varchar(300) not null,
  owner uuid,
  made_ms bigint not null,
  due_ms bigint not null,
  chase_ms bigint,
  outcome varchar(20),
  note varchar(1000) not null,
  done_by uuid,
  done_ms bigint,
  escalated_ms bigint,
  version bigint not null,
  constraint alongside_consent_task_pk primary key (id),
  constraint alongside_consent_task_once unique (use_id, cause_seq),
  constraint alongside_consent_task_record foreign key (record_id) references alongside_consent_record (id),
  constraint alongside_consent_task_use foreign key (use_id) references alongside_consent_use (id)
);
create index alongside_consent_task_record on alongside_consent_task (record_id);
create index alongside_consent_task_open on alongside_consent_task (outcome, due_ms);

-- the person's choice after a stop: take it away, keep it without my name, leave what is out
create table alongside_consent_after (
  record_id uuid not null,
  stop_seq bigint not null,
  decide_by_ms bigint not null,
  choice varchar(20),
  chosen_ms bigint,
  version bigint not null,
  constraint alongside_consent_after_pk primary key (record_id),
  constraint alongside_consent_after_record foreign key (record_id) references alongside_consent_record (id)
);
create index alongside_consent_after_open on alongside_consent_after (choice, decide_by_ms);

-- a yes that ends soon is asked about again, a set number of times
alter table alongside_consent_ask add column refresh_ms bigint;
alter table alongside_consent_ask add column refreshes integer default 0 not null;
create index alongside_consent_record_end on alongside_consent_record (state, valid_until_ms);

-- what a decision leans on
alter table alongside_consent_event add column support_id uuid;
alter table alongside_consent_event add column authority_id uuid;
alter table alongside_consent_event add column enc_sha256 varchar(64);

-- words that a person left without their name lead back to nobody
alter table alongside_board_quote alter column person drop not null;
alter table alongside_board_quote alter column card drop not null;
alter table alongside_board_quote alter column artefact drop not null;
alter table alongside_board_quote alter column artefact_kind drop not null;
