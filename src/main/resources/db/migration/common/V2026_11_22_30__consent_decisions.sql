create table alongside_consent_purpose (
  id uuid not null,
  code varchar(40) not null,
  dpv_iri varchar(120) not null,
  special boolean not null,
  explicit_needed boolean not null,
  needed_to_take_part boolean not null,
  default_validity_days integer,
  refresh_lead_days integer not null,
  retention_after_end_days integer not null,
  release_step varchar(20) not null,
  irreversible_output boolean not null,
  active boolean not null,
  version bigint not null,
  constraint alongside_consent_purpose_pk primary key (id),
  constraint alongside_consent_purpose_code unique (code),
  constraint alongside_consent_purpose_needed unique (id, needed_to_take_part)
);

-- what is needed for taking part can never rest on consent, for nobody
create table alongside_consent_purpose_basis (
  id uuid not null,
  purpose_id uuid not null,
  needed_to_take_part boolean not null,
  audience varchar(20) not null,
  lawful_basis varchar(30) not null,
  art9_condition varchar(30),
  asks boolean not null,
  why_not_asked varchar(60),
  constraint alongside_consent_basis_pk primary key (id),
  constraint alongside_consent_basis_one unique (purpose_id, audience),
  constraint alongside_consent_basis_purpose foreign key (purpose_id, needed_to_take_part)
    references alongside_consent_purpose (id, needed_to_take_part),
  constraint alongside_consent_basis_free check (needed_to_take_part = false or lawful_basis <> 'CONSENT')
);

create table alongside_consent_notice_version (
  id uuid not null,
  purpose_id uuid not null,
  no integer not null,
  status varchar(20) not null,
  change_kind varchar(20) not null,
  published_ms bigint,
  published_by varchar(60),
  version bigint not null,
  constraint alongside_consent_notice_pk primary key (id),
  constraint alongside_consent_notice_no unique (purpose_id, no),
  constraint alongside_consent_notice_purpose foreign key (purpose_id) references alongside_consent_purpose (id)
);

create table alongside_consent_rendition (
  id uuid not null,
  version_id uuid not null,
  lang varchar(20) not null,
  variant varchar(20) not null,
  body ${text} not null,
  media_manifest ${text} not null,
  sha256 varchar(64) not null,
  same_meaning_checked_by varchar(120),
  same_meaning_ms bigint,
  constraint alongside_consent_rendition_pk primary key (id),
  constraint alongside_consent_rendition_one unique (version_id, lang, variant),
  constraint alongside_consent_rendition_version foreign key (version_id)
    references alongside_consent_notice_version (id)
);

create table alongside_consent_picture (
  sha256 varchar(64) not null,
  media_type varchar(60) not null,
  content ${text} not null,
  constraint alongside_consent_picture_pk primary key (sha256)
);

create table alongside_consent_subject (
  subject_key varchar(26) not null,
  status varchar(20) not null,
  created_ms bigint not null,
  constraint alongside_consent_subject_pk primary key (subject_key)
);

create table alongside_consent_identity (
  person uuid not null,
  subject_key varchar(26) not null,
  constraint alongside_consent_identity_pk primary key (person),
  constraint alongside_consent_identity_key unique (subject_key),
  constraint alongside_consent_identity_subject foreign key (subject_key)
    references alongside_consent_subject (subject_key)
);

create table alongside_consent_epoch (
  purpose_id uuid not null,
  epoch bigint not null,
  version bigint not null,
  constraint alongside_consent_epoch_pk primary key (purpose_id)
);

create table alongside_consent_record (
  id uuid not null,
  subject_key varchar(26) not null,
  purpose_id uuid not null,
  scope_key varchar(120) not null,
  controller varchar(60) not null,
  state varchar(20) not null,
  state_seq bigint not null,
  since_ms bigint not null,
  decision_basis varchar(20) not null,
  valid_until_ms bigint,
  rendition_id uuid,
  words_sha256 varchar(64),
  version bigint not null,
  constraint alongside_consent_record_pk primary key (id),
  constraint alongside_consent_record_one unique (subject_key, purpose_id, scope_key, controller),
  constraint alongside_consent_record_purpose foreign key (purpose_id) references alongside_consent_purpose (id)
);
create index alongside_consent_record_scope on alongside_consent_record (scope_key);

create table alongside_consent_event (
  id uuid not null,
  log_seq bigint not null,
  record_id uuid,
  event_type varchar(20) not null,
  decision_basis varchar(20) not null,
  consent_type varchar(20) not null,
  occurred_ms bigint not null,
  recorded_ms bigint not null,
  decided_by_key varchar(26) not null,
  recorded_by_key varchar(26) not null,
  channel varchar(20) not null,
  rendition_id uuid,
  options_json ${text},
  valid_until_ms bigint,
  target_seq bigint,
  reason varchar(40),
  command_id uuid,
  payload ${text},
  leaf_hash varchar(64) not null,
  prev_link varchar(64) not null,
  link_hash varchar(64) not null,
  constraint alongside_consent_event_pk primary key (id),
  constraint alongside_consent_event_seq unique (log_seq),
  constraint alongside_consent_event_prev unique (prev_link),
  constraint alongside_consent_event_command unique (command_id)
);
create index alongside_consent_event_record on alongside_consent_event (record_id, log_seq);

create table alongside_consent_head (
  id smallint not null,
  seq bigint not null,
  origin varchar(64) not null,
  link_hash varchar(64) not null,
  version bigint not null,
  constraint alongside_consent_head_pk primary key (id)
);
-- the first event gives the log its origin, under the same lock as every other
insert into alongside_consent_head (id, seq, origin, link_hash, version) values (1, 0, '', '', 1);

create table alongside_consent_use (
  id uuid not null,
  record_id uuid not null,
  artefact_kind varchar(30) not null,
  artefact_id uuid not null,
  part_of_person varchar(20) not null,
  reach varchar(2) not null,
  permit_seq bigint not null,
  status varchar(20) not null,
  location varchar(300) not null,
  first_used_ms bigint not null,
  version bigint not null,
  constraint alongside_consent_use_pk primary key (id),
  constraint alongside_consent_use_record foreign key (record_id) references alongside_consent_record (id)
);
create index alongside_consent_use_by_record on alongside_consent_use (record_id);
create index alongside_consent_use_by_thing on alongside_consent_use (artefact_id);

create table alongside_consent_ask (
  id uuid not null,
  record_id uuid not null,
  asked_by uuid not null,
  asked_ms bigint not null,
  place varchar(300) not null,
  words ${text} not null,
  words_sha256 varchar(64) not null,
  not_nows integer not null,
  remind_ms bigint,
  help_wanted_ms bigint,
  help_done_ms bigint,
  version bigint not null,
  constraint alongside_consent_ask_pk primary key (id),
  constraint alongside_consent_ask_record foreign key (record_id) references alongside_consent_record (id)
);
create index alongside_consent_ask_by_record on alongside_consent_ask (record_id, asked_ms);

create table alongside_consent_receipt (
  id uuid not null,
  subject_key varchar(26) not null,
  ask_id uuid,
  lang varchar(20) not null,
  variant varchar(20) not null,
  json ${text} not null,
  sha256 varchar(64) not null,
  jws ${text},
  reading_code varchar(40) not null,
  made_ms bigint not null,
  constraint alongside_consent_receipt_pk primary key (id),
  constraint alongside_consent_receipt_code unique (reading_code)
);
create index alongside_consent_receipt_subject on alongside_consent_receipt (subject_key, made_ms);

create table alongside_consent_receipt_event (
  receipt_id uuid not null,
  event_id uuid not null,
  constraint alongside_consent_receipt_event_pk primary key (receipt_id, event_id),
  constraint alongside_consent_receipt_event_receipt foreign key (receipt_id)
    references alongside_consent_receipt (id),
  constraint alongside_consent_receipt_event_event foreign key (event_id) references alongside_consent_event (id)
);
