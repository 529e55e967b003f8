-- the public half of a passkey; the secret half never leaves the person's device
create table alongside_passkey (
  id uuid not null,
  version bigint not null,
  person uuid not null,
  label varchar(60) not null,
  credential varchar(1400) not null,
  public_part varchar(4000) not null,
  counter bigint not null,
  synced boolean not null,
  epoch integer not null,
  made_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  constraint alongside_passkey_pk primary key (id),
  constraint alongside_passkey_credential unique (credential),
  constraint alongside_passkey_person foreign key (person) references alongside_person (id)
);
create index alongside_passkey_of on alongside_passkey (person);

-- a question to a passkey that has not been answered yet; answered once, within five minutes
create table alongside_passkey_challenge (
  challenge_hash varchar(64) not null,
  person uuid,
  expires_at timestamp(6) with time zone not null,
  constraint alongside_passkey_challenge_pk primary key (challenge_hash),
  constraint alongside_passkey_challenge_person foreign key (person) references alongside_person (id)
);
