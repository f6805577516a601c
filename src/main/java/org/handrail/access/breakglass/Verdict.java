package org.handrail.access.breakglass;

/** What the review of an opening found. */
public enum Verdict {
    RIGHT("It was right to open the case"),
    NOT_RIGHT("It was not right to open the case");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
