-- what administrators chose while Alongside runs; the last change of each setting holds, null goes back to the installation
create table alongside_setting_change (
  no bigint not null,
  setting_key varchar(120) not null,
  chosen varchar(2000),
  reason varchar(600) not null,
  changed_by uuid,
  changed_at timestamp(6) with time zone not null,
  constraint alongside_setting_change_pk primary key (no)
);
create index alongside_setting_change_key on alongside_setting_change (setting_key, no);

-- whoever changes a setting locks this row first
insert into alongside_lease (job, holder, held_until)
values ('settings.changes', '', timestamp '2026-11-23 00:00:00');

-- what somebody has confirmed before the first invitation; it holds as long as the facts are what they were then
create table alongside_set_up (
  item varchar(40) not null,
  facts_hash varchar(64) not null,
  confirmed_by uuid,
  confirmed_at timestamp(6) with time zone not null,
  constraint alongside_set_up_pk primary key (item)
);

-- what the retention job removed: kinds and numbers, nobody's words
create table alongside_retention_run (
  id uuid not null,
  kind varchar(40) not null,
  ran_at timestamp(6) with time zone not null,
  keeps varchar(40) not null,
  removed bigint not null,
  constraint alongside_retention_run_pk primary key (id)
);
create index alongside_retention_run_when on alongside_retention_run (ran_at);

-- the audit is read by time, by person and by kind
create index alongside_audit_person on alongside_audit (person, happened_at);
create index alongside_audit_act on alongside_audit (act, happened_at);
