-- revision rises with every change of what a facilitator decides upon: who speaks, who is next, the step, the state.
create table alongside_meeting (
    id uuid not null primary key,
    version bigint not null,
    board uuid,
    title varchar(200) not null,
    state varchar(20) not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    zone varchar(60) not null,
    place varchar(300),
    join_link varchar(500),
    join_phone varchar(100),
    quiet_room varchar(200),
    facilitator uuid not null,
    planned_by uuid not null,
    open_item uuid,
    revision bigint not null,
    last_seq bigint not null,
    back_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone
);
create index alongside_meeting_when on alongside_meeting (starts_at);

create table alongside_meeting_item (
    id uuid not null primary key,
    version bigint not null,
    meeting uuid not null references alongside_meeting (id),
    place integer not null,
    title varchar(200) not null,
    purpose varchar(20) not null,
    minutes integer not null,
    plain_words varchar(2000),
    easy_read varchar(2000),
    asked_by varchar(120),
    card uuid,
    state varchar(20) not null,
    step varchar(20),
    step_since timestamp(6) with time zone,
    mode varchar(20) not null,
    equity varchar(20) not null,
    seed bigint not null,
    round_start integer not null,
    remainder_ms bigint not null,
    running_since timestamp(6) with time zone,
    revealed_at timestamp(6) with time zone,
    verdict varchar(20),
    decision varchar(1000),
    reason varchar(2000),
    later_on date,
    closed_at timestamp(6) with time zone,
    constraint alongside_meeting_item_order unique (meeting, place)
);

-- Somebody without an account has a name and no person.
create table alongside_meeting_seat (
    id uuid not null primary key,
    version bigint not null,
    meeting uuid not null references alongside_meeting (id),
    person uuid,
    name varchar(120),
    side varchar(20),
    role varchar(20) not null,
    place integer not null,
    arrived_at timestamp(6) with time zone,
    pausing boolean not null,
    constraint alongside_meeting_seat_once unique (meeting, person)
);
create index alongside_meeting_seat_person on alongside_meeting_seat (person);

-- Wishes to speak; forgotten when their item is closed.
create table alongside_meeting_wish (
    id uuid not null primary key,
    version bigint not null,
    meeting uuid not null references alongside_meeting (id),
    item uuid not null references alongside_meeting_item (id),
    seat uuid not null references alongside_meeting_seat (id),
    kind varchar(20) not null,
    seq bigint not null,
    state varchar(20) not null,
    passed integer not null,
    kept boolean not null,
    place bigint not null,
    come_backs integer not null,
    about uuid,
    hold_until timestamp(6) with time zone,
    turn integer,
    overtook ${text},
    words ${text},
    asked_for boolean not null,
    moved_because varchar(300)
);
create index alongside_meeting_wish_item on alongside_meeting_wish (item);

-- Signals; forgotten when the meeting is closed.
create table alongside_meeting_signal (
    id uuid not null primary key,
    version bigint not null,
    meeting uuid not null references alongside_meeting (id),
    seat uuid not null references alongside_meeting_seat (id),
    kind varchar(20) not null,
    word varchar(100),
    raised_at timestamp(6) with time zone not null
);
create index alongside_meeting_signal_meeting on alongside_meeting_signal (meeting);

create table alongside_meeting_writing (
    id uuid not null primary key,
    version bigint not null,
    meeting uuid not null references alongside_meeting (id),
    item uuid not null references alongside_meeting_item (id),
    seat uuid not null references alongside_meeting_seat (id),
    words ${text},
    ready boolean not null,
    shown boolean not null,
    later boolean not null,
    sort_key uuid not null
);
create index alongside_meeting_writing_item on alongside_meeting_writing (item);

-- A command is obeyed once; asked again it is answered the same. Forgotten when the meeting is closed.
create table alongside_meeting_command (
    id uuid not null primary key,
    meeting uuid not null references alongside_meeting (id),
    seat uuid not null,
    revision bigint not null
);

create table alongside_meeting_signature (
    id uuid not null primary key,
    meeting uuid not null references alongside_meeting (id),
    person uuid not null,
    side varchar(20) not null,
    constraint alongside_meeting_signature_once unique (meeting, person)
);
