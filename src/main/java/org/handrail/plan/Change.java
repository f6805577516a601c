package org.handrail.plan;

/** How something is compared with the time before. */
public enum Change {
    BETTER("Better"),
    SAME("The same"),
    WORSE("Worse"),
    NOT_KNOWN("Not known");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
