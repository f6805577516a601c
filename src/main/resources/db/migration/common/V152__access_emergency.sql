-- A case opened in an emergency by somebody who had nothing to do with it, and what the review found.
create table access_emergency (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    account varchar(64) not null,
    reason varchar(40) not null,
    restricted boolean not null,
    subject uuid not null,
    words text not null,
    opened_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    review_due timestamp with time zone not null,
    overdue_told_at timestamp with time zone,
    reviewed_at timestamp with time zone,
    reviewed_by varchar(64),
    verdict varchar(20),
    review_words text
);

create index access_emergency_case on access_emergency (case_reference, account);
create index access_emergency_account on access_emergency (account, ends_at);
