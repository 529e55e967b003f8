-- a button pressed twice is one use: when an invitation last let in, and a digest of the browser's own secret
alter table alongside_invitation add column used_at timestamp(6) with time zone;
alter table alongside_invitation add column used_by varchar(64);
