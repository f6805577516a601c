-- One way to the end of help: what the family said, who decided why, the letter, and whether the change lasted. Words and
-- the needs that the help was for are sealed under the case.
create table closure_closing (
    id uuid not null primary key,
    seq bigint generated always as identity,
    case_reference varchar(16) not null,
    announced varchar(40),
    needs text not null,
    opened_at timestamp with time zone not null,
    asked boolean,
    not_asked varchar(40),
    changed text,
    helped text,
    better text,
    scale_before integer,
    scale_after integer,
    check_agreed varchar(20),
    asked_at timestamp with time zone,
    recommended varchar(60),
    allow_close boolean,
    decision varchar(20),
    reason varchar(60),
    why text,
    signed_by varchar(80),
    signed_for varchar(80),
    signed_at timestamp with time zone,
    letter text,
    letter_way varchar(40),
    letter_at timestamp with time zone,
    closed_at timestamp with time zone,
    stopped_at timestamp with time zone,
    check_way varchar(20),
    lasted text,
    lasted_whole varchar(20),
    help_again boolean,
    checked_at timestamp with time zone
);

create index closure_closing_case on closure_closing (case_reference);

-- A family that came back within twelve months of an ending, and what they say did not last.
create table closure_return (
    case_reference varchar(16) not null primary key,
    former_case varchar(16) not null,
    words text,
    found_at timestamp with time zone not null
);
