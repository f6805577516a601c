-- Lists walk the newest cases and ask of each whether the reader may see it.
create index access_open_task_of_case on access_open_task (case_reference, team, assignee);
