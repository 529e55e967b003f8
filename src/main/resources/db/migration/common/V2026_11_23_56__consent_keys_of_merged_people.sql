-- a person whose accounts were made one has more than one key in the log; the first is their own, and decisions up to
-- merged_seq under any of them count as the stricter says
alter table alongside_consent_identity drop constraint alongside_consent_identity_pk;
alter table alongside_consent_identity add column place smallint default 0 not null;
alter table alongside_consent_identity add column merged_seq bigint;
alter table alongside_consent_identity add column came_from uuid;
alter table alongside_consent_identity add constraint alongside_consent_identity_pk primary key (subject_key);
alter table alongside_consent_identity add constraint alongside_consent_identity_place unique (person, place);
