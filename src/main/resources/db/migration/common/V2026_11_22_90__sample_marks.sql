-- What of the sample data was made, and which thing it became; empty on a real installation.
create table alongside_sample (
  what varchar(40) not null,
  thing uuid not null,
  constraint alongside_sample_pk primary key (what)
);
