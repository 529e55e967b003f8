-- Stories, pictures and recordings of a board. Who may see one is not kept here: the consent gate says it each time.
create table alongside_story_piece (
    id uuid not null primary key,
    version bigint not null,
    board uuid not null references alongside_board (id),
    kind varchar(20) not null,
    title varchar(200) not null,
    words ${text} not null,
    seen_as varchar(500) not null,
    author uuid,
    added_by uuid not null,
    added_at timestamp(6) with time zone not null,
    others varchar(20) not null,
    people_checked_by uuid,
    people_checked_at timestamp(6) with time zone,
    published boolean not null
);
create index alongside_story_piece_board on alongside_story_piece (board);
create index alongside_story_piece_author on alongside_story_piece (author);

-- Who can be recognised in it, by face or by voice.
create table alongside_story_person (
    id uuid not null primary key,
    piece uuid not null,
    person uuid not null,
    inside_ask uuid,
    public_ask uuid
);
create index alongside_story_person_in on alongside_story_person (piece);
create index alongside_story_person_of on alongside_story_person (person);

-- The file, and every later copy of it in which somebody cannot be recognised any more.
create table alongside_story_copy (
    id uuid not null primary key,
    piece uuid not null,
    kept uuid not null,
    small uuid,
    first_copy boolean not null,
    added_by uuid not null,
    added_at timestamp(6) with time zone not null,
    checked_by uuid,
    checked_at timestamp(6) with time zone
);
create index alongside_story_copy_piece on alongside_story_copy (piece);

create table alongside_story_masked (
    id uuid not null primary key,
    copy uuid not null,
    piece uuid not null,
    person uuid not null
);
create index alongside_story_masked_piece on alongside_story_masked (piece);

-- A story's finished version, exactly as its teller was asked about it. When they leave it without their name, piece and
-- person are emptied and nothing leads back.
create table alongside_story_release (
    id uuid not null primary key,
    version bigint not null,
    board uuid not null references alongside_board (id),
    piece uuid,
    person uuid,
    title varchar(200) not null,
    words ${text} not null,
    terms varchar(1000) not null,
    attribution varchar(20) not null,
    outlets varchar(100) not null,
    published boolean not null,
    stopped boolean not null,
    asked_by uuid not null,
    asked_at timestamp(6) with time zone not null
);
create index alongside_story_release_board on alongside_story_release (board);
create index alongside_story_release_piece on alongside_story_release (piece);
