-- how a member can be reached; seen by the member and by whoever answers for them
create table alongside_person_reach (
  person uuid not null,
  version bigint not null,
  email varchar(254) not null,
  phone varchar(40) not null,
  way varchar(20) not null,
  constraint alongside_person_reach_pk primary key (person),
  constraint alongside_person_reach_of foreign key (person) references alongside_person (id)
);

alter table alongside_invitation add column way varchar(20) default 'SLIP' not null;

-- a mail that lets somebody in is emptied as soon as the mail server has it, and never printed
alter table alongside_outbox add column secret boolean default false not null;
