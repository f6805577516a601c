-- Candidates who may not read their task by a right of their own: hardly any, and counts look for them apart.
create index platform_work_list_ungranted on platform_work_list (principal, task)
    include (created, due, priority, process, open) where candidate and not granted;
