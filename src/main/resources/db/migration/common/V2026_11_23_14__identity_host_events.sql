-- what the host has told us already; a second time changes nothing
create table alongside_host_event (
  id varchar(100) not null,
  received_at timestamp(6) with time zone not null,
  constraint alongside_host_event_pk primary key (id)
);
