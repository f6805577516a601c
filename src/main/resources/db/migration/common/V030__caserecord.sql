create sequence caserecord_number;

-- The number before the first of each year, so that references start at 1 every year.
create table caserecord_year (
    started_in integer not null primary key,
    number_before bigint not null
);

-- Locked by whoever begins a year.
insert into caserecord_year (started_in, number_before) values (0, 0);

create table caserecord_case (
    reference varchar(16) not null primary key,
    household_id uuid not null,
    subject uuid not null,
    status varchar(32) not null,
    area varchar(9) not null,
    received_at timestamp with time zone not null,
    triage_due timestamp with time zone,
    first_contact_due timestamp with time zone,
    assessment_due timestamp with time zone,
    review_due timestamp with time zone,
    referred_by varchar(64) not null,
    referred_for varchar(64) not null,
    lead_organisation varchar(64),
    team varchar(64),
    safety_questions_answered boolean not null,
    hold_other_contact boolean not null,
    added_to varchar(16) references caserecord_case (reference),
    ended_at timestamp with time zone,
    end_reason varchar(64),
    version bigint not null
);

create index caserecord_case_by_household on caserecord_case (household_id);
create index caserecord_case_by_received on caserecord_case (received_at, reference);
create index caserecord_case_by_status on caserecord_case (status, received_at);
create index caserecord_case_by_team on caserecord_case (team, received_at);
create index caserecord_case_by_added_to on caserecord_case (added_to);

create table caserecord_status_change (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    from_status varchar(32),
    to_status varchar(32) not null,
    reason varchar(64),
    changed_at timestamp with time zone not null,
    changed_by varchar(64) not null,
    changed_for varchar(64) not null
);

create index caserecord_status_change_by_case on caserecord_status_change (reference);

-- Agreement to be helped and the lawful basis for using data are two different things and never share a row.
create table caserecord_agreement (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    status varchar(32) not null,
    method text not null,
    given_on date,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index caserecord_agreement_by_case on caserecord_agreement (reference);

create table caserecord_lawful_basis (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    basis varchar(32) not null,
    words text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index caserecord_lawful_basis_by_case on caserecord_lawful_basis (reference);

-- Needs, strengths and facts as they were told, and confirmations of them. Even the name of a recorded fact can say
-- something about a person, so names and values are sealed together. Rows are only ever added.
create table caserecord_told (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    kind varchar(16) not null,
    source varchar(16) not null,
    as_of date not null,
    content text not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index caserecord_told_by_case on caserecord_told (reference);

create table caserecord_referral (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    referrer text not null,
    reason text not null,
    channel varchar(16) not null,
    received_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index caserecord_referral_by_case on caserecord_referral (reference);

create table caserecord_note (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    addendum_to bigint references caserecord_note (id),
    words text not null,
    written_at timestamp with time zone not null,
    written_by varchar(64) not null,
    written_for varchar(64) not null
);

create index caserecord_note_by_case on caserecord_note (reference);

create table caserecord_contact (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    person_id uuid,
    name text not null,
    channel varchar(32) not null,
    reached boolean not null,
    words text not null,
    happened_at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(64) not null,
    recorded_for varchar(64) not null
);

create index caserecord_contact_by_case on caserecord_contact (reference);
