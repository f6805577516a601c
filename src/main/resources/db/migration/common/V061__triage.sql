-- H2 2.4.240 ties the list in such a check to the connection that made it, and refuses every row once that one is closed.
-- The values come from enumerations; nothing else writes them.
alter table triage_live_decision drop constraint triage_live_decision_source;
alter table triage_override drop constraint triage_override_reason;
