package org.handrail.people;

/** A way to reach a household. */
public enum ContactChannel {
    PHONE("Phone call"),
    TEXT("Text message"),
    EMAIL("Email"),
    LETTER("Letter"),
    VISIT("Visit"),
    THROUGH_REFERRER("Through the referrer"),
    NONE("No safe way known");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    /** The channel in plain English. */
    public String label() {
        return label;
    }
}
