-- what staff let out of a board as a file, and what they chose for it
create table alongside_report (
  id uuid not null,
  board uuid not null,
  title varchar(160) not null,
  easy ${text} not null,
  place varchar(20) not null,
  made_by uuid not null,
  made_at timestamp(6) with time zone not null,
  export_id uuid,
  done integer not null,
  parts integer not null,
  problem varchar(60),
  version bigint not null,
  constraint alongside_report_pk primary key (id),
  constraint alongside_report_board foreign key (board) references alongside_board (id)
);
create index alongside_report_of on alongside_report (board, made_at);

create table alongside_report_part (
  id uuid not null,
  report uuid not null,
  kind varchar(60) not null,
  part uuid not null,
  constraint alongside_report_part_pk primary key (id),
  constraint alongside_report_part_once unique (report, kind, part),
  constraint alongside_report_part_report foreign key (report) references alongside_report (id)
);
