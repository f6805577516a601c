package org.handrail.caserecord;

/** What a family said when asked whether they want to be helped. */
public enum AgreementStatus {
    GIVEN("Agreed"),
    REFUSED("Said no"),
    WITHDRAWN("Agreed, then changed their mind"),
    NOT_ASKED("Not asked yet"),
    UNSAFE_TO_ASK("Not safe to ask");

    private final String label;

    AgreementStatus(String label) {
        this.label = label;
    }

    /** The status in plain English. */
    public String label() {
        return label;
    }
}
