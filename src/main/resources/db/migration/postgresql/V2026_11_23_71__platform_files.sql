-- files live in the database, so that one backup holds everything and every node reads the same; in pieces, so that
-- a film is never whole in memory
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
  bytes bytea not null,
  constraint alongside_file_piece_pk primary key (file_id, no),
  constraint alongside_file_piece_of foreign key (file_id) references alongside_file (id)
);
