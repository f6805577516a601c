-- What anyone did, decided or looked at. Rows are added and never changed; triggers of each database see to it.
create table audit_event (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    recorded_at timestamp with time zone not null,
    case_reference varchar(16),
    case_seq bigint,
    actor varchar(64) not null,
    organisation varchar(64) not null,
    on_behalf_of varchar(64),
    action varchar(40) not null,
    subject varchar(200),
    model_kind varchar(20),
    model_key varchar(200),
    model_version integer,
    model_hash varchar(64),
    decision uuid,
    details varchar(8000) not null,
    constraint audit_event_once unique (event_id),
    constraint audit_event_in_case unique (case_reference, case_seq),
    constraint audit_event_case_has_seq check ((case_reference is null) = (case_seq is null))
);

create index audit_event_by_time on audit_event (recorded_at);
create index audit_event_by_actor on audit_event (actor, id);
create index audit_event_by_organisation on audit_event (organisation, id);
create index audit_event_by_action on audit_event (action, id);

-- The number of the last event of each case. Who adds an event holds this row until the end of the transaction, so
-- the numbers of a case have no gaps.
create table audit_case_counter (
    case_reference varchar(16) not null primary key,
    last_seq bigint not null
);
