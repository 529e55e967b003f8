-- whoever counts a try locks one of these rows first, so that tries at the same instant are one after the other
create table alongside_limit_gate (
  stripe smallint not null,
  constraint alongside_limit_gate_pk primary key (stripe)
);
insert into alongside_limit_gate (stripe) values
  (0), (1), (2), (3), (4), (5), (6), (7),
  (8), (9), (10), (11), (12), (13), (14), (15),
  (16), (17), (18), (19), (20), (21), (22), (23),
  (24), (25), (26), (27), (28), (29), (30), (31);
create index alongside_attempt_when on alongside_attempt (tried_at);
