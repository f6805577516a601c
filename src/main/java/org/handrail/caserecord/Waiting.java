package org.handrail.caserecord;

/** What an open case waits for that a manager should know of. */
public enum Waiting {
    LATE("Triage or assessment late", """
            (status in ('RECEIVED', 'IN_TRIAGE') and triage_due < :now
                or status = 'ASSESSMENT' and assessment_due < :now)"""),
    UNALLOCATED("No lead practitioner", """
            (status in ('ASSESSMENT', 'PLAN') and team = 'council-early-help'
                and not exists (select 1 from caserecord_team_member m where m.reference = caserecord_case.reference
                    and m.part = 'LEAD_PRACTITIONER' and m.left_at is null))"""),
    WITHOUT_REVIEW("No review planned, or review late", """
            (status = 'PLAN' and team = 'council-early-help' and (review_due is null or review_due < :now))""");

    private final String label;
    private final String condition;

    Waiting(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** What is missing, in plain English. */
    public String label() {
        return label;
    }

    /** In SQL over {@code caserecord_case}, with the parameter {@code now}. */
    String condition() {
        return condition;
    }
}
