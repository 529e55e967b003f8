-- whom a person lets help them; only the person names, changes and stops one
create table alongside_supporter (
  id uuid not null,
  version bigint not null,
  person uuid not null,
  name varchar(120) not null,
  supporter uuid,
  may varchar(200) not null,
  until_on date,
  meeting uuid,
  code_hash varchar(64),
  code_until timestamp(6) with time zone,
  named_at timestamp(6) with time zone not null,
  entered_by uuid,
  route varchar(20),
  said_on date,
  read_back varchar(20),
  stopped_at timestamp(6) with time zone,
  constraint alongside_supporter_pk primary key (id),
  constraint alongside_supporter_code unique (code_hash),
  constraint alongside_supporter_person foreign key (person) references alongside_person (id),
  constraint alongside_supporter_who foreign key (supporter) references alongside_person (id),
  constraint alongside_supporter_entered_by foreign key (entered_by) references alongside_person (id)
);
create index alongside_supporter_of on alongside_supporter (person);
create index alongside_supporter_by on alongside_supporter (supporter);

-- one time of helping; it ends by itself
create table alongside_supporter_help (
  id uuid not null,
  support uuid not null,
  session uuid not null,
  token_hash varchar(64) not null,
  started_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone not null,
  stopped_at timestamp(6) with time zone,
  constraint alongside_supporter_help_pk primary key (id),
  constraint alongside_supporter_help_token unique (token_hash),
  constraint alongside_supporter_help_of foreign key (support) references alongside_supporter (id)
);
create index alongside_supporter_help_by on alongside_supporter_help (support, started_at);

-- what a person keeps from their supporters; which thing it is, only its own room knows
create table alongside_only_me (
  person uuid not null,
  thing uuid not null,
  constraint alongside_only_me_pk primary key (person, thing),
  constraint alongside_only_me_of foreign key (person) references alongside_person (id)
);

-- a page of one's own that nobody else opens
create table alongside_own_notes (
  person uuid not null,
  version bigint not null,
  words varchar(20000) not null,
  changed_at timestamp(6) with time zone not null,
  constraint alongside_own_notes_pk primary key (person),
  constraint alongside_own_notes_of foreign key (person) references alongside_person (id)
);

-- when a person was last offered time with their contact alone; everybody is, whether or not somebody supports them
create table alongside_time_alone (
  person uuid not null,
  offered_on date not null,
  constraint alongside_time_alone_pk primary key (person),
  constraint alongside_time_alone_of foreign key (person) references alongside_person (id)
);
