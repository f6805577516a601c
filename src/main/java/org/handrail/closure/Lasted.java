package org.handrail.closure;

/** Whether the change for one need has lasted. */
public enum Lasted {
    SUSTAINED("It has lasted"),
    PARTLY("It has lasted in part"),
    NOT("It has not lasted"),
    UNKNOWN("Not known");

    private final String label;

    Lasted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
