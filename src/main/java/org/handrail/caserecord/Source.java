package org.handrail.caserecord;

/** Who told us. */
public enum Source {
    REFERRER("Referrer"),
    FAMILY("Family"),
    PRACTITIONER("Practitioner"),
    PARTNER("Partner organisation"),
    SYSTEM("System");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** The source in plain English. */
    public String label() {
        return label;
    }
}
