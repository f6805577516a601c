create table frontdoor_request (
    account varchar(64) not null,
    idempotency_key varchar(200) not null,
    body_hash varchar(64) not null,
    case_reference varchar(16) not null,
    received_at timestamp with time zone not null,
    primary key (account, idempotency_key)
);

create table frontdoor_notice (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    recipient varchar(80) not null,
    kind varchar(40) not null,
    level_agreed integer,
    sent_at timestamp with time zone not null,
    seen_at timestamp with time zone
);

create index frontdoor_notice_recipient on frontdoor_notice (recipient, seen_at);
create index frontdoor_notice_case on frontdoor_notice (case_reference);
