package org.handrail.partners;

/** What came of the help. */
public enum HelpOutcome {
    ACHIEVED("It did what it was for"),
    PARTLY("It did some of what it was for"),
    NOT_ACHIEVED("It did not do what it was for"),
    DID_NOT_START("It never started"),
    DISENGAGED("The family stopped coming"),
    REFERRED_ON("Passed on to another service");

    private final String label;

    HelpOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
