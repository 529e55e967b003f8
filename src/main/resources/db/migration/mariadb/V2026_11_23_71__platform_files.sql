-- the same as on PostgreSQL, as MariaDB says it
create table alongside_file (
  id uuid not null,
  kind varchar(20) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  constraint alongside_file_pk primary key (id)
);
create table alongside_file_piece (
  file_id uuid not null,
  no integer not null,
  bytes longblob not null,
  constraint alongside_file_piece_pk primary key (file_id, no),
  constraint alongside_file_piece_of foreign key (file_id) references alongside_file (id)
);
