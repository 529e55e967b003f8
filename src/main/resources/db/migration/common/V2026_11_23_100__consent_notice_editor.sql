-- what a lead says about a version before it is published
alter table alongside_consent_notice_version add column adds_purpose uuid;
alter table alongside_consent_notice_version add column no_easy_reason varchar(500);
alter table alongside_consent_notice_version add column edits bigint default 0 not null;

-- why people like these are not asked, in the words of this organisation
alter table alongside_consent_purpose_basis add column why_words varchar(400);
alter table alongside_consent_purpose_basis add column why_easy varchar(400);

-- who wrote, checked and published; apart from the words, which nobody may touch any more
create table alongside_consent_notice_act (
  id uuid not null,
  version_id uuid not null,
  rendition_id uuid,
  act varchar(20) not null,
  person uuid not null,
  at_ms bigint not null,
  sha256 varchar(64),
  constraint alongside_consent_notice_act_pk primary key (id),
  constraint alongside_consent_notice_act_version foreign key (version_id)
    references alongside_consent_notice_version (id)
);
create index alongside_consent_notice_act_by_version on alongside_consent_notice_act (version_id);

-- bodies that something is shared with, each by its own name
create table alongside_consent_party (
  id uuid not null,
  title varchar(200) not null,
  contact varchar(300) not null,
  active boolean not null,
  version bigint not null,
  constraint alongside_consent_party_pk primary key (id),
  constraint alongside_consent_party_title unique (title)
);

-- a clear yes in the person's own words, where a yes must be explicit
alter table alongside_consent_ask add column statement varchar(500);

-- pictures and recordings that were uploaded for a question, by the hash of their bytes
create table alongside_consent_media (
  sha256 varchar(64) not null,
  file_id uuid not null,
  constraint alongside_consent_media_pk primary key (sha256),
  constraint alongside_consent_media_file foreign key (file_id) references alongside_file (id)
);
