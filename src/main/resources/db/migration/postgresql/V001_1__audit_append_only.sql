create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail can only be added to.' using errcode = '42501';
end
$$;

create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function audit_refuse_change();

create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function audit_refuse_change();

create function audit_count_up() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.last_seq = 1 then
            return new;
        end if;
    elsif new.case_reference = old.case_reference and new.last_seq = old.last_seq + 1 then
        return new;
    end if;
    raise exception 'The numbers of a case go up by one.' using errcode = '42501';
end
$$;

create trigger audit_case_counter_counts_up before insert or update on audit_case_counter
    for each row execute function audit_count_up();

create trigger audit_case_counter_no_delete before delete on audit_case_counter
    for each row execute function audit_refuse_change();

create trigger audit_case_counter_no_truncate before truncate on audit_case_counter
    for each statement execute function audit_refuse_change();
