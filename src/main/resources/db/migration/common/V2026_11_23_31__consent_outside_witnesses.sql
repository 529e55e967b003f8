-- signed sums over the log up to a number; the same lines lie outside the database
create table alongside_consent_checkpoint (
  size bigint not null,
  root varchar(64) not null,
  frontier ${text} not null,
  made_ms bigint not null,
  jws ${text} not null,
  constraint alongside_consent_checkpoint_pk primary key (size)
);

-- the database is older than what lies outside it: what is public or with partners stops until it has caught up
create table alongside_consent_freeze (
  id smallint not null,
  since_ms bigint not null,
  head_seq bigint not null,
  outside_seq bigint not null,
  constraint alongside_consent_freeze_pk primary key (id)
);

-- proof of a decision is kept longer than usual, until a day that its person can see
create table alongside_consent_hold (
  subject_key varchar(26) not null,
  reason varchar(20) not null,
  until_ms bigint not null,
  set_by uuid not null,
  constraint alongside_consent_hold_pk primary key (subject_key)
);

-- addresses that must not be written to, as keyed digests and nothing else
create table alongside_consent_no_contact (
  hmac varchar(64) not null,
  constraint alongside_consent_no_contact_pk primary key (hmac)
);

-- a report or export on its way out: made apart, released in one step, published after that
create table alongside_consent_export (
  id uuid not null,
  title varchar(200) not null,
  location varchar(300) not null,
  reach varchar(2) not null,
  status varchar(20) not null,
  tries integer not null,
  made_by uuid not null,
  made_ms bigint not null,
  file_sha256 varchar(64),
  items_sha256 varchar(64),
  released_seq bigint,
  version bigint not null,
  constraint alongside_consent_export_pk primary key (id)
);
create index alongside_consent_export_status on alongside_consent_export (status, made_ms);

create table alongside_consent_export_item (
  id uuid not null,
  export_id uuid not null,
  record_id uuid not null,
  artefact_kind varchar(30) not null,
  artefact_id uuid not null,
  part_of_person varchar(20) not null,
  words_sha256 varchar(64),
  seen_seq bigint not null,
  constraint alongside_consent_export_item_pk primary key (id),
  constraint alongside_consent_export_item_of foreign key (export_id) references alongside_consent_export (id)
);
create index alongside_consent_export_item_by on alongside_consent_export_item (export_id);
