-- What the public may read of a board. Nobody reads it before it is published.
create table alongside_board_summary (
    board uuid not null primary key references alongside_board (id),
    version bigint not null,
    words ${text} not null,
    published boolean not null,
    changed_by uuid not null,
    changed_at timestamp(6) with time zone not null
);

-- Somebody's words that may stand in a summary. They show only while the consent gate says so;
-- when the person stops, the words are emptied in that very transaction.
create table alongside_board_quote (
    id uuid not null primary key,
    version bigint not null,
    board uuid not null references alongside_board (id),
    card uuid not null references alongside_card (id),
    artefact_kind varchar(20) not null,
    artefact uuid not null,
    person uuid not null,
    purpose varchar(40) not null,
    words ${text} not null,
    stopped boolean not null,
    added_by uuid not null,
    added_at timestamp(6) with time zone not null
);
create index alongside_board_quote_board on alongside_board_quote (board);
create index alongside_board_quote_person on alongside_board_quote (person);
