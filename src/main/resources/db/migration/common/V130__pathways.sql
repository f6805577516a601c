-- Help that has a path of its own, food or housing: where it stands. It is the same help as in partners_referral.
create table pathways_path (
    referral_id uuid not null primary key references partners_referral (id),
    seq bigint generated always as identity,
    case_reference varchar(16) not null,
    household uuid not null,
    kind varchar(20) not null,
    emergency boolean not null,
    stage varchar(40) not null,
    opened_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    outcome varchar(40)
);

create index pathways_path_case on pathways_path (case_reference);
create index pathways_path_household on pathways_path (household, opened_at);

-- What was said, done and sent on a path, sealed under the case. Rows are only ever added.
create table pathways_entry (
    id bigint generated always as identity primary key,
    referral_id uuid not null references pathways_path (referral_id),
    kind varchar(40) not null,
    words text not null,
    written_at timestamp with time zone not null,
    written_by varchar(80) not null,
    written_for varchar(80) not null
);

create index pathways_entry_path on pathways_entry (referral_id, id);
