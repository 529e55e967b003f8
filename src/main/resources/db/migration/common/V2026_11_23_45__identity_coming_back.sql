-- what a sign-in knows about where it happens: somebody's own remembered device, a shared one, one handed over by staff
alter table alongside_session add column shared boolean default false not null;
alter table alongside_session add column answered boolean default false not null;
alter table alongside_session add column device uuid;
alter table alongside_session add column helper uuid;
alter table alongside_session add column ends_at timestamp(6) with time zone;
alter table alongside_session add constraint alongside_session_helper foreign key (helper) references alongside_person (id);
create index alongside_session_device on alongside_session (device);

-- a device that its owner has called their own; the cookie's second half is new after each use, and kept as a digest
create table alongside_device (
  id uuid not null,
  person uuid not null,
  selector varchar(40) not null,
  validator_hash varchar(64) not null,
  before_hash varchar(64),
  epoch integer not null,
  made_at timestamp(6) with time zone not null,
  rotated_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint alongside_device_pk primary key (id),
  constraint alongside_device_selector unique (selector),
  constraint alongside_device_person foreign key (person) references alongside_person (id)
);
create index alongside_device_of on alongside_device (person);

-- a link that a member asked for at the door: an hour, once
create table alongside_entry_link (
  id uuid not null,
  person uuid not null,
  token_hash varchar(64) not null,
  epoch integer not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used boolean not null,
  constraint alongside_entry_link_pk primary key (id),
  constraint alongside_entry_link_token unique (token_hash),
  constraint alongside_entry_link_person foreign key (person) references alongside_person (id)
);
create index alongside_entry_link_of on alongside_entry_link (person);

-- what somebody typed at the door to get such a link; whether anybody has that address is looked up later, so that
-- the door takes the same time for everybody. The row is gone within seconds.
create table alongside_entry_wish (
  id uuid not null,
  typed varchar(254) not null,
  asked_at timestamp(6) with time zone not null,
  constraint alongside_entry_wish_pk primary key (id)
);

-- staff hand this browser to a member they answer for; ten minutes, once
create table alongside_handover (
  id uuid not null,
  token_hash varchar(64) not null,
  staff uuid not null,
  person uuid not null,
  expires_at timestamp(6) with time zone not null,
  constraint alongside_handover_pk primary key (id),
  constraint alongside_handover_token unique (token_hash),
  constraint alongside_handover_staff foreign key (staff) references alongside_person (id),
  constraint alongside_handover_person foreign key (person) references alongside_person (id)
);
