-- What somebody typed into the form of a task and did not send yet. It is sealed under a subject of its own, which is
-- destroyed when the task is done or the draft is thrown away.
create table casework_form_draft (
    task_id varchar(64) not null,
    account varchar(64) not null,
    subject uuid not null,
    sealed text not null,
    saved_at timestamp with time zone not null,
    primary key (task_id, account)
);
