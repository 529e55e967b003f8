-- how a contribution came to be typed by somebody else's hands; which contribution it is, only its own room knows
create table alongside_stamp (
  id uuid not null,
  thing uuid not null,
  what varchar(20) not null,
  person uuid not null,
  typed_by uuid not null,
  route varchar(20) not null,
  said_on date not null,
  read_back varchar(20) not null,
  repeated boolean not null,
  checked_by uuid,
  checked_at timestamp(6) with time zone,
  made_at timestamp(6) with time zone not null,
  constraint alongside_stamp_pk primary key (id),
  constraint alongside_stamp_once unique (thing),
  constraint alongside_stamp_person foreign key (person) references alongside_person (id),
  constraint alongside_stamp_typed_by foreign key (typed_by) references alongside_person (id),
  constraint alongside_stamp_checked_by foreign key (checked_by) references alongside_person (id)
);
create index alongside_stamp_of on alongside_stamp (person, made_at);
