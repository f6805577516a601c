-- What somebody must know at once: shown to them when they sign in, and sent by mail without any word about a person.
create table access_notice (
    id uuid not null primary key,
    recipient varchar(64) not null,
    kind varchar(40) not null,
    case_reference varchar(16) not null,
    about varchar(64) not null,
    sent_at timestamp with time zone not null,
    seen_at timestamp with time zone,
    mailed_at timestamp with time zone,
    mail_tries integer not null,
    mail_next timestamp with time zone not null
);

create index access_notice_recipient on access_notice (recipient, sent_at);
create index access_notice_case on access_notice (case_reference, kind, sent_at);
create index access_notice_mail on access_notice (mailed_at, mail_next);

create table access_mail_address (
    account varchar(64) not null primary key,
    address varchar(254) not null
);
