-- how to work well with somebody: adjustments out of a fixed list, never the reason for them
create table alongside_need (
  id uuid not null,
  version bigint not null,
  person uuid not null,
  adjustment varchar(40) not null,
  seen varchar(20) not null,
  confirmed_on date not null,
  review_on date not null,
  constraint alongside_need_pk primary key (id),
  constraint alongside_need_once unique (person, adjustment),
  constraint alongside_need_of foreign key (person) references alongside_person (id)
);

-- that somebody has answered, whatever they said
create table alongside_need_answer (
  person uuid not null,
  answered_on date not null,
  constraint alongside_need_answer_pk primary key (person),
  constraint alongside_need_answer_of foreign key (person) references alongside_person (id)
);

-- whether a need was met, in the person's own judgement; nothing closes it but a later answer of theirs
create table alongside_need_met (
  id uuid not null,
  need uuid not null,
  person uuid not null,
  met varchar(10) not null,
  answered_at timestamp(6) with time zone not null,
  constraint alongside_need_met_pk primary key (id),
  constraint alongside_need_met_of foreign key (need) references alongside_need (id)
);
create index alongside_need_met_need on alongside_need_met (need, answered_at);
