-- what was printed for somebody to answer on paper; the code on the slip is kept as a digest only
create table alongside_reply_slip (
  id uuid not null,
  version bigint not null,
  person uuid not null,
  printed_by uuid not null,
  kind varchar(20) not null,
  thing uuid,
  place uuid,
  seen_round integer not null,
  rendition uuid,
  title varchar(1000) not null,
  words ${text} not null,
  code_hash varchar(64) not null,
  printed_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  answer varchar(20),
  answered_by uuid,
  answered_at timestamp(6) with time zone,
  constraint alongside_reply_slip_pk primary key (id),
  constraint alongside_reply_slip_code unique (code_hash),
  constraint alongside_reply_slip_person foreign key (person) references alongside_person (id),
  constraint alongside_reply_slip_printed foreign key (printed_by) references alongside_person (id),
  constraint alongside_reply_slip_answered foreign key (answered_by) references alongside_person (id)
);
create index alongside_reply_slip_of on alongside_reply_slip (person, printed_at);
create index alongside_reply_slip_end on alongside_reply_slip (expires_at);
