alter table alongside_person add column deputy uuid;
alter table alongside_person add constraint alongside_person_deputy foreign key (deputy) references alongside_person (id);
create index alongside_person_contact_of on alongside_person (contact);
create index alongside_person_deputy_of on alongside_person (deputy);
create index alongside_person_ends on alongside_person (ends_on);

-- which warnings of which last day have been given; the person's own row is never touched by background work
create table alongside_person_warning (
  person uuid not null,
  ends_on date not null,
  stage varchar(20) not null,
  told_at timestamp(6) with time zone not null,
  constraint alongside_person_warning_pk primary key (person, ends_on, stage),
  constraint alongside_person_warning_of foreign key (person) references alongside_person (id)
);

-- what a person should know about the ways in, theirs or of somebody they answer for; a key and an id, never words
create table alongside_person_news (
  id uuid not null,
  person uuid not null,
  about uuid,
  what varchar(60) not null,
  about_day date,
  written_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone,
  constraint alongside_person_news_pk primary key (id),
  constraint alongside_person_news_of foreign key (person) references alongside_person (id),
  constraint alongside_person_news_about foreign key (about) references alongside_person (id)
);
create index alongside_person_news_open on alongside_person_news (person, seen_at);
