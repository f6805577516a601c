package org.handrail.caserecord;

/** Where a case stands. */
public enum CaseStatus {
    RECEIVED("Received", true),
    IN_TRIAGE("In triage", true),
    ASSESSMENT("Assessment", true),
    PLAN("Plan and review", true),
    CLOSING("Closing", true),
    CLOSED("Closed", false),
    ADDED_TO_OPEN_CASE("Added to an open case", false),
    NOT_OUR_AREA("Not our area", false),
    AGREEMENT_NOT_GIVEN("Agreement not given", false),
    STATUTORY_LEAD("With a statutory lead", true);

    private final String label;
    private final boolean open;

    CaseStatus(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    /** The status in plain English. */
    public String label() {
        return label;
    }

    /** Whether somebody still works on the case, so that a new contact belongs to it. */
    public boolean open() {
        return open;
    }
}
