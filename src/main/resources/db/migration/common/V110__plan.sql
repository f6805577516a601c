-- The plan of a case. A case that comes back gets a new one. Words are sealed under the case, as JSON.
create table plan_plan (
    id uuid not null primary key,
    seq bigint generated always as identity,
    case_reference varchar(16) not null,
    started_at timestamp with time zone not null,
    meeting_on date,
    arrangement text
);

create index plan_plan_case on plan_plan (case_reference);

-- One meeting at which the plan was agreed or changed; each is a version of the plan.
create table plan_meeting (
    id uuid not null primary key,
    plan_id uuid not null references plan_plan (id),
    number_no integer not null,
    held_by varchar(64) not null,
    held_for varchar(64) not null,
    held_at timestamp with time zone not null,
    scaling integer,
    words text not null,
    summary text,
    written_at timestamp with time zone,
    copy_way varchar(20),
    copy_words text,
    copy_at timestamp with time zone,
    unique (plan_id, number_no)
);

-- One step of the plan. It is never changed: where it stands is a row of its own.
create table plan_item (
    id uuid not null primary key,
    seq bigint generated always as identity,
    plan_id uuid not null references plan_plan (id),
    meeting_id uuid not null references plan_meeting (id),
    owner_kind varchar(20) not null,
    owner_account varchar(64),
    owner_organisation varchar(64),
    by_when date not null,
    words text not null
);

create index plan_item_plan on plan_item (plan_id);

create table plan_review (
    id uuid not null primary key,
    plan_id uuid not null references plan_plan (id),
    number_no integer not null,
    held_by varchar(64) not null,
    held_for varchar(64) not null,
    held_at timestamp with time zone not null,
    scaling integer,
    progress varchar(20),
    words text not null,
    recommended varchar(40),
    decided varchar(40),
    decided_by varchar(64),
    decided_for varchar(64),
    decided_at timestamp with time zone,
    decision_words text,
    unique (plan_id, number_no)
);

create table plan_item_state (
    id bigint generated always as identity primary key,
    item_id uuid not null references plan_item (id),
    review_id uuid not null references plan_review (id),
    state varchar(20) not null,
    set_at timestamp with time zone not null
);

create index plan_item_state_item on plan_item_state (item_id);

-- Who was told that a step is late: its owner first, the lead later.
create table plan_item_notice (
    item_id uuid not null references plan_item (id),
    stage varchar(20) not null,
    sent_at timestamp with time zone not null,
    primary key (item_id, stage)
);

-- News asked for before a review, from each who helps.
create table plan_update (
    id uuid not null primary key,
    plan_id uuid not null references plan_plan (id),
    round_no integer not null,
    place_no integer not null,
    account varchar(64) not null,
    organisation varchar(64) not null,
    team varchar(64) not null,
    asked_at timestamp with time zone not null,
    answered_by varchar(64),
    answered_at timestamp with time zone,
    change_seen varchar(20),
    words text,
    unanswered_at timestamp with time zone,
    unique (plan_id, round_no, place_no)
);

-- A service that is asked to help from here. We let go only when it has said yes.
create table plan_handover (
    id uuid not null primary key,
    seq bigint generated always as identity,
    plan_id uuid not null references plan_plan (id),
    direction varchar(20) not null,
    asked_at timestamp with time zone not null,
    words text not null,
    answer varchar(20),
    answered_at timestamp with time zone,
    answer_words text
);
