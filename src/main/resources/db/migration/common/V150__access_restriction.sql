-- Cases that only named people may know of. open_for holds the case while the restriction lasts, so that a case has one.
create table access_restriction (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    open_for varchar(16) unique,
    reason varchar(40) not null,
    found_by varchar(20) not null,
    team varchar(64) not null,
    subject uuid not null,
    words text not null,
    restricted_at timestamp with time zone not null,
    restricted_by varchar(64) not null,
    review_due timestamp with time zone not null,
    overdue_told_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by varchar(64),
    end_words text
);

create index access_restriction_case on access_restriction (case_reference);

create table access_restriction_named (
    restriction_id uuid not null references access_restriction (id),
    account varchar(64) not null,
    named_at timestamp with time zone not null,
    named_by varchar(64) not null,
    primary key (restriction_id, account)
);

create index access_restriction_named_account on access_restriction_named (account);

-- The team that could take a task before its case was restricted.
create table access_restricted_task (
    task_id varchar(64) not null,
    team varchar(64) not null,
    case_reference varchar(16) not null,
    primary key (task_id, team)
);

-- People who may not see a case because it is about their own household or relatives.
create table access_barred (
    case_reference varchar(16) not null,
    account varchar(64) not null,
    kind varchar(20) not null,
    since timestamp with time zone not null,
    primary key (case_reference, account)
);

create index access_barred_account on access_barred (account);
