-- A case whose household looks like that of a member of staff, and what a person made of it.
create table casework_staff_hit (
    id uuid not null primary key,
    case_reference varchar(16) not null,
    staff_id uuid not null,
    account varchar(64),
    kind varchar(20) not null,
    rules varchar(200) not null,
    found_at timestamp with time zone not null,
    verdict varchar(20),
    decided_at timestamp with time zone,
    decided_by varchar(64),
    subject uuid,
    words text,
    unique (case_reference, staff_id)
);
