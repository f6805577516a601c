-- The work list holds the process instance of each task, so that variables are looked up without reading the task, and its
-- indexes are in the orders that people ask for. The next start fills it anew.
select platform_work_list_remove();

alter table platform_work_list add column instance varchar(64);

drop index platform_work_list_created;
drop index platform_work_list_due;
drop index platform_work_list_priority;
drop index platform_work_list_mine;
drop index platform_work_list_read;
create index platform_work_list_created on platform_work_list (principal, open, created, task)
    include (due, priority, process, granted, instance) where candidate;
create index platform_work_list_due on platform_work_list (principal, open, due, task)
    include (created, priority, process, granted, instance) where candidate;
-- The most urgent first, and of those the soonest due.
create index platform_work_list_urgent on platform_work_list (principal, open, priority desc, due, task)
    include (created, process, granted, instance) where candidate;
create index platform_work_list_mine on platform_work_list (principal, task)
    include (created, due, priority, process, open, granted, instance) where assignee;
create index platform_work_list_read on platform_work_list (principal, task)
    include (created, due, priority, process, open, assignee, instance) where granted;
-- Candidates who may not read their task by a right of their own: hardly any, and they are looked for apart.
create index platform_work_list_ungranted on platform_work_list (principal, task)
    include (created, due, priority, process, open, instance) where candidate and not granted;

create or replace function platform_work_list_keep(kept varchar, whose varchar) returns void language plpgsql as $$
begin
    perform 1 from act_ru_task where id_ = kept for no key update;
    if not found then
        return;
    end if;
    insert into platform_work_list as here
        select * from platform_work_list_truth where task = kept and (whose is null or principal = whose)
        on conflict (task, principal) do update set
            candidate = excluded.candidate, assignee = excluded.assignee, granted = excluded.granted,
            open = excluded.open, created = excluded.created, due = excluded.due, priority = excluded.priority,
            process = excluded.process, instance = excluded.instance
        where row(here.*) is distinct from row(excluded.*);
    delete from platform_work_list here
        where task = kept and (whose is null or principal = whose)
        and not exists (select 1 from platform_work_list_truth t where t.task = kept and t.principal = here.principal);
end
$$;

create or replace function platform_work_list_rebuild(out missing bigint, out extra bigint) language plpgsql as $$
begin
    lock table act_ru_task, act_ru_identitylink, act_ru_authorization in share row exclusive mode;
    delete from platform_work_list w where not exists (
        select 1 from platform_work_list_truth t where t.task = w.task and t.principal = w.principal);
    get diagnostics extra = row_count;
    insert into platform_work_list as here select * from platform_work_list_truth
        on conflict (task, principal) do update set
            candidate = excluded.candidate, assignee = excluded.assignee, granted = excluded.granted,
            open = excluded.open, created = excluded.created, due = excluded.due, priority = excluded.priority,
            process = excluded.process, instance = excluded.instance
        where row(here.*) is distinct from row(excluded.*);
    get diagnostics missing = row_count;
end
$$;

create or replace function platform_work_list_install() returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('platform_work_list'));
    if platform_work_list_stands() then
        return false;
    end if;
    lock table act_ru_task, act_ru_identitylink, act_ru_authorization in share row exclusive mode;
    create or replace view platform_work_list_truth as
        select t.id_ as task, p.principal, p.candidate, p.assignee, p.granted, t.assignee_ is null as open,
            t.create_time_ as created, t.due_date_ as due, t.priority_ as priority, d.key_ as process,
            t.proc_inst_id_ as instance
        from (
            select task, principal, bool_or(candidate) as candidate, bool_or(assignee) as assignee,
                bool_or(granted) as granted
            from (
                select id_ as task, 'u:' || assignee_ as principal, false as candidate, true as assignee, false as granted
                    from act_ru_task where assignee_ is not null
                union all
                select task_id_, coalesce('g:' || group_id_, 'u:' || user_id_), true, false, false
                    from act_ru_identitylink where type_ = 'candidate' and coalesce(group_id_, user_id_) is not null
                union all -- READ on the task itself, or READ_TASK
                select resource_id_, coalesce('g:' || group_id_, 'u:' || user_id_), false, false, true
                    from act_ru_authorization where type_ < 2 and resource_id_ <> '*'
                    and (resource_type_ = 7 and perms_ & 2 = 2 or resource_type_ = 6 and perms_ & 64 = 64)
            ) parts group by task, principal
        ) p
        join act_ru_task t on t.id_ = p.task
        join act_re_procdef d on d.id_ = t.proc_def_id_;
    create index if not exists platform_work_list_variable on act_ru_variable (name_, text_, proc_inst_id_)
        include (type_, task_id_) where length(text_) <= 100;
    create index if not exists platform_work_list_number on act_ru_variable (name_, long_, double_, proc_inst_id_)
        include (type_, task_id_) where long_ is not null or double_ is not null;
    create or replace trigger platform_work_list after insert or update or delete on act_ru_task
        for each row execute function platform_work_list_task();
    create or replace trigger platform_work_list after insert or update or delete on act_ru_identitylink
        for each row execute function platform_work_list_link();
    create or replace trigger platform_work_list after insert or update or delete on act_ru_authorization
        for each row execute function platform_work_list_right();
    perform platform_work_list_rebuild();
    return true;
end
$$;

create or replace function platform_work_list_remove() returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('platform_work_list'));
    if to_regclass('platform_work_list_truth') is null then
        return false;
    end if;
    drop trigger if exists platform_work_list on act_ru_task;
    drop trigger if exists platform_work_list on act_ru_identitylink;
    drop trigger if exists platform_work_list on act_ru_authorization;
    drop index if exists platform_work_list_variable, platform_work_list_number;
    drop view platform_work_list_truth;
    truncate platform_work_list;
    return true;
end
$$;
