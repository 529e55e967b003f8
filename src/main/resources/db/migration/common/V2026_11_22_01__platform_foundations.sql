create table alongside_revision (
  kind varchar(20) not null,
  id uuid not null,
  rev bigint not null,
  constraint alongside_revision_pk primary key (id, kind)
);

create table alongside_audit (
  id uuid not null,
  happened_at timestamp(6) with time zone not null,
  person uuid,
  act varchar(80) not null,
  subject uuid not null,
  constraint alongside_audit_pk primary key (id)
);
create index alongside_audit_when on alongside_audit (happened_at);
create index alongside_audit_subject on alongside_audit (subject);

create table alongside_lease (
  job varchar(60) not null,
  holder varchar(40) not null,
  held_until timestamp(6) with time zone not null,
  constraint alongside_lease_pk primary key (job)
);

create table alongside_attempt (
  id uuid not null,
  key_hash varchar(64) not null,
  tried_at timestamp(6) with time zone not null,
  constraint alongside_attempt_pk primary key (id)
);
create index alongside_attempt_key on alongside_attempt (key_hash, tried_at);

create table alongside_outbox (
  id uuid not null,
  channel varchar(20) not null,
  person uuid,
  address varchar(320),
  title varchar(200) not null,
  body ${text} not null,
  written_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  tries integer not null,
  state varchar(20) not null,
  version bigint not null,
  constraint alongside_outbox_pk primary key (id)
);
create index alongside_outbox_due on alongside_outbox (state, due_at);

create table alongside_secret (
  name varchar(40) not null,
  secret varchar(100) not null,
  constraint alongside_secret_pk primary key (name)
);

create table alongside_state (
  id smallint not null,
  mode varchar(20) not null,
  reason varchar(400) not null,
  since timestamp(6) with time zone not null,
  constraint alongside_state_pk primary key (id)
);
