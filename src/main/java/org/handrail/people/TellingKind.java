package org.handrail.people;

/** What gives a location away beside the address. */
public enum TellingKind {
    SCHOOL("School or nursery"),
    WORKPLACE("Place of work"),
    PHONE("Phone number"),
    OTHER("Something else");

    private final String label;

    TellingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
