-- One board is one piece of work. What can change, what cannot, who decides and by when is said before it opens.
create table alongside_board (
    id uuid not null primary key,
    version bigint not null,
    title varchar(120) not null,
    purpose varchar(400) not null,
    can_change varchar(1000) not null,
    cannot_change varchar(1000) not null,
    who_decides varchar(400) not null,
    decide_by date not null,
    rung varchar(20) not null,
    hear_back varchar(400) not null,
    money varchar(200),
    easy_read ${text},
    opened_by uuid not null,
    opened_at timestamp(6) with time zone not null
);

create table alongside_board_member (
    id uuid not null primary key,
    board uuid not null references alongside_board (id),
    person uuid not null,
    side varchar(20) not null,
    role varchar(20) not null,
    since timestamp(6) with time zone not null,
    constraint alongside_board_member_once unique (board, person)
);
create index alongside_board_member_person on alongside_board_member (person);

create table alongside_board_lane (
    id uuid not null primary key,
    version bigint not null,
    board uuid not null references alongside_board (id),
    title varchar(60) not null,
    meaning varchar(120) not null,
    place bigint not null,
    most_cards integer,
    joint boolean not null,
    constraint alongside_board_lane_order unique (board, place)
);

-- place is sparse and unique in its lane: a move writes this one row and nobody else's.
create table alongside_card (
    id uuid not null primary key,
    version bigint not null,
    board uuid not null references alongside_board (id),
    lane uuid not null references alongside_board_lane (id),
    place bigint not null,
    title varchar(120) not null,
    meaning varchar(200) not null,
    words ${text},
    easy_read ${text},
    easy_read_by uuid,
    easy_read_at timestamp(6) with time zone,
    easy_read_old boolean not null,
    author uuid not null,
    staff_owner uuid,
    member_owner uuid,
    agree_round integer not null,
    made_at timestamp(6) with time zone not null,
    changed_by uuid not null,
    changed_at timestamp(6) with time zone not null,
    constraint alongside_card_order unique (lane, place)
);
create index alongside_card_board on alongside_card (board);

-- Bound to no row: words that met newer ones are kept in a transaction of their own while the card is held.
create table alongside_card_change (
    id uuid not null primary key,
    card uuid not null,
    board uuid not null,
    card_version bigint not null,
    kind varchar(20) not null,
    who uuid not null,
    made_at timestamp(6) with time zone not null,
    old_value ${text},
    new_value ${text}
);
create index alongside_card_change_card on alongside_card_change (card, made_at);

create table alongside_card_comment (
    id uuid not null primary key,
    card uuid not null references alongside_card (id),
    board uuid not null references alongside_board (id),
    author uuid not null,
    words ${text} not null,
    made_at timestamp(6) with time zone not null
);
create index alongside_card_comment_card on alongside_card_comment (card, made_at);
create index alongside_card_comment_board on alongside_card_comment (board);

-- An owner's yes, or pause with its reason. It counts only for the round it was given in: new words or another lane ask again.
create table alongside_card_answer (
    id uuid not null primary key,
    card uuid not null references alongside_card (id),
    person uuid not null,
    agree_round integer not null,
    answer varchar(20) not null,
    reason varchar(400),
    made_at timestamp(6) with time zone not null,
    constraint alongside_card_answer_once unique (card, person)
);

create table alongside_card_decision (
    id uuid not null primary key,
    card uuid not null references alongside_card (id),
    board uuid not null references alongside_board (id),
    meeting uuid not null,
    outcome varchar(20) not null,
    decision varchar(1000) not null,
    reason varchar(2000) not null,
    recorded_by uuid not null,
    made_at timestamp(6) with time zone not null
);
create index alongside_card_decision_card on alongside_card_decision (card, made_at);
