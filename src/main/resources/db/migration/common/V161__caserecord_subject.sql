-- Words of a case are covered by what its household keeps safe, which is asked by the subject under which they are sealed.
create index caserecord_case_by_subject on caserecord_case (subject);
