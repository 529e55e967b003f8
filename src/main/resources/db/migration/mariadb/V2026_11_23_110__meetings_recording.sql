-- the same as on PostgreSQL, as MariaDB says it: the sound of a meeting in parts
create table alongside_recording_part (
  id uuid not null,
  version bigint not null,
  meeting uuid not null,
  running_at uuid,
  state varchar(20) not null,
  begun_by uuid not null,
  begun_at datetime(6) not null,
  heard_at datetime(6) not null,
  ended_at datetime(6),
  file_id uuid,
  constraint alongside_recording_part_pk primary key (id),
  constraint alongside_recording_part_one unique (running_at),
  constraint alongside_recording_part_meeting foreign key (meeting) references alongside_meeting (id),
  constraint alongside_recording_part_file foreign key (file_id) references alongside_file (id)
);
create index alongside_recording_part_of on alongside_recording_part (meeting);
create table alongside_recording_voice (
  part uuid not null,
  person uuid not null,
  constraint alongside_recording_voice_pk primary key (part, person),
  constraint alongside_recording_voice_part foreign key (part) references alongside_recording_part (id)
);
create index alongside_recording_voice_who on alongside_recording_voice (person);
create table alongside_recording_sound (
  part uuid not null,
  no integer not null,
  bytes longblob not null,
  constraint alongside_recording_sound_pk primary key (part, no),
  constraint alongside_recording_sound_part foreign key (part) references alongside_recording_part (id)
);
