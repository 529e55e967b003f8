-- help that a person had while deciding; it changes nothing about whose decision it is
create table alongside_consent_support (
  id uuid not null,
  record_id uuid not null,
  supporter_role varchar(20) not null,
  helps varchar(200) not null,
  own_words boolean not null,
  sealed_words ${text},
  made_ms bigint not null,
  constraint alongside_consent_support_pk primary key (id),
  constraint alongside_consent_support_record foreign key (record_id) references alongside_consent_record (id)
);

-- a right to decide for somebody, seen and checked by a named person, for some purposes and until a day
create table alongside_consent_authority (
  id uuid not null,
  subject_key varchar(26) not null,
  kind varchar(20) not null,
  holder_sealed ${text} not null,
  purposes varchar(400) not null,
  seen_by uuid,
  seen_ms bigint,
  check_again_ms bigint not null,
  status varchar(20) not null,
  version bigint not null,
  constraint alongside_consent_authority_pk primary key (id),
  constraint alongside_consent_authority_subject foreign key (subject_key)
    references alongside_consent_subject (subject_key)
);
create index alongside_consent_authority_of on alongside_consent_authority (subject_key);
create index alongside_consent_authority_again on alongside_consent_authority (status, check_again_ms);
create index alongside_consent_event_authority on alongside_consent_event (authority_id);
