create table alongside_person (
  id uuid not null,
  version bigint not null,
  side varchar(20) not null,
  name varchar(120) not null,
  described_as varchar(120) not null,
  principal varchar(255),
  easy_read boolean not null,
  contact uuid,
  ends_on date,
  epoch integer not null,
  closed boolean not null,
  joined_at timestamp(6) with time zone not null,
  constraint alongside_person_pk primary key (id),
  constraint alongside_person_principal unique (principal),
  constraint alongside_person_contact foreign key (contact) references alongside_person (id)
);

create table alongside_session (
  id uuid not null,
  token_hash varchar(64) not null,
  person uuid not null,
  method varchar(20) not null,
  epoch integer not null,
  started_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  constraint alongside_session_pk primary key (id),
  constraint alongside_session_token unique (token_hash),
  constraint alongside_session_person foreign key (person) references alongside_person (id)
);
create index alongside_session_started on alongside_session (started_at);

create table alongside_invitation (
  id uuid not null,
  version bigint not null,
  person uuid not null,
  sponsor uuid not null,
  token_hash varchar(64) not null,
  code_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  uses integer not null,
  cancelled boolean not null,
  constraint alongside_invitation_pk primary key (id),
  constraint alongside_invitation_token unique (token_hash),
  constraint alongside_invitation_code unique (code_hash),
  constraint alongside_invitation_person foreign key (person) references alongside_person (id),
  constraint alongside_invitation_sponsor foreign key (sponsor) references alongside_person (id)
);
create index alongside_invitation_of on alongside_invitation (person);

-- whoever adds a member of staff locks this row first
insert into alongside_lease (job, holder, held_until)
values ('people.arrivals', '', timestamp '2026-11-22 00:00:00');
