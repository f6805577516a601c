-- One referral of a case to one service that has to know. The words are in the entries below, sealed.
create table safeguarding_referral (
    id uuid not null primary key,
    reference varchar(16) not null references caserecord_case (reference),
    route varchar(64) not null,
    recipient varchar(64) not null,
    due_within varchar(16) not null,
    without_agreement varchar(32) not null,
    state varchar(32) not null,
    run varchar(64) not null,
    place integer not null,
    begun_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    decided_at timestamp with time zone,
    constraint safeguarding_referral_place unique (run, place)
);

create index safeguarding_referral_by_case on safeguarding_referral (reference, begun_at);

-- What was done, said and sent, word for word. Rows are only ever added: a mistake is put right by an addendum.
create table safeguarding_entry (
    id bigint generated always as identity primary key,
    referral uuid not null references safeguarding_referral (id),
    kind varchar(32) not null,
    words text not null,
    written_at timestamp with time zone not null,
    written_by varchar(64) not null,
    written_for varchar(64) not null
);

create index safeguarding_entry_by_referral on safeguarding_entry (referral, id);
