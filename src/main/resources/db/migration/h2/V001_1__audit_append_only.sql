create trigger audit_event_append_only before update, delete on audit_event
    for each row call 'org.handrail.audit.AppendOnlyOnH2';

create trigger audit_case_counter_counts_up before insert, update, delete on audit_case_counter
    for each row call 'org.handrail.audit.CountsUpOnH2';

-- H2 has no trigger for truncate; it refuses to truncate what other tables point at.
create table audit_truncate_guard (
    event bigint references audit_event (id),
    counter varchar(16) references audit_case_counter (case_reference)
);
