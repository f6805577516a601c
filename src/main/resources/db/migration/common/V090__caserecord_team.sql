-- The team around the household: who belongs to it, as what, from when until when. People of the family's own network
-- stand in the plan, not here. Rows are never deleted: leaving sets left_at.
create table caserecord_team_member (
    id bigint generated always as identity primary key,
    reference varchar(16) not null references caserecord_case (reference),
    account varchar(64) not null,
    organisation varchar(64) not null,
    part varchar(32) not null,
    joined_at timestamp with time zone not null,
    left_at timestamp with time zone
);

create index caserecord_team_member_by_case on caserecord_team_member (reference);
create index caserecord_team_member_by_account on caserecord_team_member (account, left_at);
