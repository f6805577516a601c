-- Which version of a decision table is live where; area '*' is everywhere that has no row of its own.
create table triage_live_decision (
    decision_key varchar(64) not null,
    area varchar(9) not null,
    definition_id varchar(128) not null,
    version integer not null,
    source varchar(8) not null,
    live_since timestamp with time zone not null,
    live_by varchar(64) not null,
    constraint triage_live_decision_pk primary key (decision_key, area),
    constraint triage_live_decision_source check (source in ('PACKAGED', 'POLICY'))
);

-- Every evaluation for a case. What went in is sealed under the case's own key.
create table triage_evaluation (
    id uuid not null primary key,
    seq bigint generated always as identity,
    case_reference varchar(14),
    subject uuid not null,
    decision_key varchar(64) not null,
    version integer not null,
    definition_id varchar(128) not null,
    model_hash varchar(64) not null,
    hit_policy varchar(16) not null,
    area varchar(9) not null,
    evaluated_at timestamp with time zone not null,
    evaluated_by varchar(64) not null,
    organisation varchar(64) not null,
    inputs_sealed text not null,
    defaults_applied text not null,
    matched text not null
);

create index triage_evaluation_by_case on triage_evaluation (case_reference, decision_key, seq);
create index triage_evaluation_by_decision on triage_evaluation (decision_key, version);

-- Who saw what a table recommended, and when.
create table triage_evaluation_view (
    id bigint generated always as identity primary key,
    evaluation_id uuid not null references triage_evaluation (id) on delete cascade,
    seen_by varchar(64) not null,
    organisation varchar(64) not null,
    seen_at timestamp with time zone not null
);

create index triage_evaluation_view_by_evaluation on triage_evaluation_view (evaluation_id);

-- What a person decided instead. The words are sealed under the case's own key.
create table triage_override (
    id uuid not null primary key,
    seq bigint generated always as identity,
    evaluation_id uuid not null references triage_evaluation (id) on delete cascade,
    decided_value varchar(64) not null,
    reason_code varchar(32) not null,
    words_sealed text not null,
    decided_by varchar(64) not null,
    organisation varchar(64) not null,
    decided_at timestamp with time zone not null,
    constraint triage_override_reason check (reason_code in (
        'KNOWS_FAMILY', 'NEW_INFORMATION', 'PROFESSIONAL_JUDGEMENT', 'FAMILY_CHOICE', 'SERVICE_NOT_AVAILABLE',
        'TABLE_DOES_NOT_FIT', 'OTHER'))
);

create index triage_override_by_evaluation on triage_override (evaluation_id, seq);
