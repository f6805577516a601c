-- One assessment of a household. A row without begun_at waits for the family's yes.
create table assessment_assessment (
    id uuid not null primary key,
    seq bigint generated always as identity,
    case_reference varchar(16) not null,
    begun_at timestamp with time zone,
    conclusions_due timestamp with time zone,
    share_due timestamp with time zone,
    agreed_at timestamp with time zone,
    agreed_level integer
);

create index assessment_assessment_case on assessment_assessment (case_reference);

-- What was answered to one topic. Nothing is overwritten; words are sealed under the case, and empty where an answer
-- was taken back.
create table assessment_answer (
    seq bigint generated always as identity primary key,
    assessment_id uuid not null references assessment_assessment (id),
    person uuid,
    topic varchar(60) not null,
    words text,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(80) not null,
    recorded_for varchar(80) not null
);

create index assessment_answer_assessment on assessment_answer (assessment_id);

-- Whom the lead practitioner talks with, each once.
create table assessment_person (
    id uuid not null primary key,
    seq bigint generated always as identity,
    assessment_id uuid not null references assessment_assessment (id),
    person uuid not null,
    taken_at timestamp with time zone
);

create index assessment_person_assessment on assessment_person (assessment_id);

-- Agencies that help the family already. Names and words are sealed under the case.
create table assessment_agency (
    id uuid not null primary key,
    seq bigint generated always as identity,
    assessment_id uuid not null references assessment_assessment (id),
    name text not null,
    role text not null,
    since text not null,
    joins varchar(20) not null,
    ask boolean not null,
    asked_at timestamp with time zone,
    reply varchar(20),
    reply_words text,
    replied_at timestamp with time zone
);

create index assessment_agency_assessment on assessment_agency (assessment_id);
