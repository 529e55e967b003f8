-- what the register counted last: a line for each purpose, side, version and state
create table alongside_consent_tally (
    id smallint not null primary key,
    version bigint not null,
    counted_ms bigint not null,
    counts ${text} not null
);
insert into alongside_consent_tally (id, version, counted_ms, counts) values (1, 0, 0, '');
