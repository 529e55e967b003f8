-- who stands where somebody who was forgotten stood: nobody in particular
insert into alongside_person (id, version, side, name, described_as, easy_read, epoch, closed, joined_at) values
  ('00000000-0000-4000-8000-000000000001', 1, 'MEMBER', 'Former member', '', false, 1, true,
   timestamp with time zone '2026-11-23 00:00:00+00:00'),
  ('00000000-0000-4000-8000-000000000002', 1, 'STAFF', 'Former colleague', '', false, 1, true,
   timestamp with time zone '2026-11-23 00:00:00+00:00');

-- that somebody was forgotten: when, why and how much, and nothing of them; the id stays for a day, so that what was
-- written in the very moment of forgetting goes as well
create table alongside_erasure (
  id uuid not null,
  person uuid,
  staff boolean not null,
  why varchar(20) not null,
  done_by uuid not null,
  done_at timestamp(6) with time zone not null,
  parts varchar(4000) not null,
  constraint alongside_erasure_pk primary key (id)
);
create index alongside_erasure_open on alongside_erasure (person);

-- a return from a backup is said again first, and written down outside only when that is committed
alter table alongside_consent_freeze add column caught_up boolean default false not null;
