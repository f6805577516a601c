package org.handrail.plan;

/** Where one step of a plan stands. */
public enum ItemState {
    GOING_ON("Going on"),
    DONE("Done"),
    STOPPED("Stopped");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
