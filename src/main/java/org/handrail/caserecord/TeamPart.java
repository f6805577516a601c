package org.handrail.caserecord;

/** What somebody is in the team around a household. */
public enum TeamPart {
    LEAD_PRACTITIONER("Lead practitioner"),
    MEMBER("Team around the household");

    private final String label;

    TeamPart(String label) {
        this.label = label;
    }

    /** The part in plain English. */
    public String label() {
        return label;
    }
}
