-- who is at the provider and may come back; digests only
create table alongside_oidc_attempt (
  state_hash varchar(64) not null,
  browser_hash varchar(64) not null,
  back varchar(2000) not null,
  started_at timestamp(6) with time zone not null,
  constraint alongside_oidc_attempt_pk primary key (state_hash)
);
create index alongside_oidc_attempt_of on alongside_oidc_attempt (browser_hash);
create index alongside_oidc_attempt_started on alongside_oidc_attempt (started_at);

-- what the provider wants to see again at the end, sealed with the session's secret; goes with the session
create table alongside_oidc_ticket (
  session uuid not null,
  id_token ${text} not null,
  constraint alongside_oidc_ticket_pk primary key (session),
  constraint alongside_oidc_ticket_session foreign key (session) references alongside_session (id) on delete cascade
);
