-- how often somebody fetched the file of a report: nobody may say later that every copy was called back
alter table alongside_consent_export add column downloads bigint default 0 not null;
-- how wide the question was, so that a stop for everything is seen as well
alter table alongside_consent_export_item add column scope_keys varchar(400) default '' not null;

-- one row that two connections try at start: does the second see what the first has done?
create table alongside_lock_probe (
  id smallint not null,
  turn bigint not null,
  constraint alongside_lock_probe_pk primary key (id)
);
insert into alongside_lock_probe (id, turn) values (1, 0);
