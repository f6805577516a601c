-- Who has to do with a case, kept in step by what happens to it: LEAD and MEMBER of the team around the household, LEFT
-- (was one), WORKED (did one of its tasks, until ends_at), TEAM (the team that has it), DESK (that team while nobody leads
-- by name), HOLDS (the role that may allow contact again), HELPER (an organisation that said yes), REFERRER. A principal is
-- an account; for TEAM and DESK a team, for HOLDS a role, for HELPER an organisation.
alter table access_relationship add column ends_at timestamp with time zone;

create index access_relationship_of on access_relationship (principal, kind, case_reference);
drop index access_relationship_principal;

-- Whoever took a task could look for good. Now a week is left of that, from the day when they first took one.
update access_relationship set kind = 'WORKED', ends_at = since + interval '7' day where kind = 'WORKER';

insert into access_relationship (case_reference, principal, kind, since)
    select reference, account, case when part = 'LEAD_PRACTITIONER' then 'LEAD' else 'MEMBER' end, min(joined_at)
    from caserecord_team_member where left_at is null
    group by reference, account, case when part = 'LEAD_PRACTITIONER' then 'LEAD' else 'MEMBER' end;

insert into access_relationship (case_reference, principal, kind, since)
    select reference, account, 'LEFT', max(left_at)
    from caserecord_team_member gone where left_at is not null
        and not exists (select 1 from caserecord_team_member still where still.reference = gone.reference
            and still.account = gone.account and still.left_at is null)
    group by reference, account;

delete from access_relationship where kind = 'WORKED'
    and exists (select 1 from access_relationship gone where gone.case_reference = access_relationship.case_reference
        and gone.principal = access_relationship.principal and gone.kind = 'LEFT');

insert into access_relationship (case_reference, principal, kind, since)
    select reference, team, 'TEAM', received_at from caserecord_case where team is not null;

insert into access_relationship (case_reference, principal, kind, since)
    select reference, team, 'DESK', received_at from caserecord_case
    where team is not null
        and status in ('RECEIVED', 'IN_TRIAGE', 'ASSESSMENT', 'PLAN', 'CLOSING', 'STATUTORY_LEAD')
        and not exists (select 1 from caserecord_team_member m where m.reference = caserecord_case.reference
            and m.part = 'LEAD_PRACTITIONER' and m.left_at is null);

insert into access_relationship (case_reference, principal, kind, since)
    select reference, 'SAFEGUARDING_LEAD', 'HOLDS', received_at from caserecord_case where hold_other_contact;

insert into access_relationship (case_reference, principal, kind, since)
    select o.case_reference, o.organisation, 'HELPER', min(o.changed_at) from partners_offer o
    where o.state in ('ACCEPTED', 'STARTED') and o.scope not in ('NOTHING', 'NAME_CONTACT_REASON')
        and not exists (select 1 from caserecord_agreement a where a.reference = o.case_reference
            and a.status in ('WITHDRAWN', 'REFUSED') and a.recorded_at > o.requested_at
            and not exists (select 1 from caserecord_agreement later
                where later.reference = a.reference and later.id > a.id))
    group by o.case_reference, o.organisation;

-- The open tasks that open a case to whoever has or may take them, kept in step with the engine for lists of cases.
create table access_open_task (
    task_id varchar(64) not null primary key,
    case_reference varchar(16) not null,
    team varchar(80),
    assignee varchar(64)
);

create index access_open_task_of_team on access_open_task (team, case_reference);
create index access_open_task_of_assignee on access_open_task (assignee, case_reference);
