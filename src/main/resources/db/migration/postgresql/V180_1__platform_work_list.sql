-- The work list: for each open task, who may take it, who has it and who may read it, in the order in which people ask.
-- Row triggers keep it in step with the engine's tables in the same transaction. They cannot be made here, because the
-- engine makes its tables after ours: platform_work_list_install() makes them when the engine is there.

create table platform_work_list (
    task varchar(64) not null,
    principal varchar(258) not null, -- g:group or u:account
    candidate boolean not null,
    assignee boolean not null,
    granted boolean not null, -- may read the task by a right of this principal
    open boolean not null, -- nobody has the task
    created timestamp,
    due timestamp,
    priority integer,
    process varchar(255) not null,
    instance varchar(64), -- so that variables are looked up without reading the task
    primary key (task, principal)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05,
        autovacuum_analyze_scale_factor = 0.02);

create index platform_work_list_readers on platform_work_list (task, principal) where granted;
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

-- Brings the rows of one task, or its row for one principal, in line with the engine. The lock makes two transactions
-- that change one task wait for each other, so that neither misses what the other did.
create function platform_work_list_keep(kept varchar, whose varchar) returns void language plpgsql as $$
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

create function platform_work_list_task() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from platform_work_list where task = old.id_;
    elsif new.tenant_id_ is not null then
        raise exception 'The work list knows no tenants.' using errcode = '0A000';
    elsif tg_op = 'INSERT' or row(new.assignee_, new.create_time_, new.due_date_, new.priority_, new.proc_def_id_)
        is distinct from row(old.assignee_, old.create_time_, old.due_date_, old.priority_, old.proc_def_id_) then
        perform platform_work_list_keep(new.id_, null);
    end if;
    return null;
end
$$;

create function platform_work_list_link() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.type_ = 'candidate' and old.task_id_ is not null then
        perform platform_work_list_keep(old.task_id_, coalesce('g:' || old.group_id_, 'u:' || old.user_id_));
    end if;
    if tg_op <> 'DELETE' and new.type_ = 'candidate' and new.task_id_ is not null then
        perform platform_work_list_keep(new.task_id_, coalesce('g:' || new.group_id_, 'u:' || new.user_id_));
    end if;
    return null;
end
$$;

create function platform_work_list_right() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.resource_type_ in (6, 7) and old.resource_id_ <> '*' then
        perform platform_work_list_keep(old.resource_id_, coalesce('g:' || old.group_id_, 'u:' || old.user_id_));
    end if;
    if tg_op <> 'DELETE' and new.resource_type_ in (6, 7) and new.resource_id_ <> '*' then
        perform platform_work_list_keep(new.resource_id_, coalesce('g:' || new.group_id_, 'u:' || new.user_id_));
    end if;
    return null;
end
$$;

-- Whether the triggers stand that keep the work list in step; without them nobody may read it.
create function platform_work_list_stands() returns boolean language sql stable as $$
    select count(*) = 3 from pg_trigger
    where tgrelid in (to_regclass('act_ru_task'), to_regclass('act_ru_identitylink'), to_regclass('act_ru_authorization'))
    and tgname = 'platform_work_list' and tgenabled <> 'D'
$$;

-- For an operator: how many rows the work list lacks or has wrong, and how many it has too many. It changes nothing.
create function platform_work_list_compare(out missing bigint, out extra bigint) language plpgsql as $$
begin
    select count(*) filter (where side = 'missing'), count(*) filter (where side = 'extra') into missing, extra
    from (
        (select 'missing' as side, t.* from platform_work_list_truth t
            except all select 'missing', w.* from platform_work_list w)
        union all
        (select 'extra', w.* from platform_work_list w
            except all select 'extra', t.* from platform_work_list_truth t)
    ) differences;
end
$$;

-- For an operator: mends the work list while changes of tasks wait, and says how many rows were missing or wrong, and
-- how many were too many.
create function platform_work_list_rebuild(out missing bigint, out extra bigint) language plpgsql as $$
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

-- Makes the triggers and fills the work list, unless that is done. True if there was something to do.
create function platform_work_list_install() returns boolean language plpgsql as $$
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

-- Takes away what install made. Nobody reads the work list until it is installed again.
create function platform_work_list_remove() returns boolean language plpgsql as $$
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
