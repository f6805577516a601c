package org.handrail.platform.engine;

/** In which order a person looks at their tasks. */
public enum TaskOrder {
    SOONEST("Soonest due first"),
    URGENT("Most urgent first"),
    NEWEST("Newest first");

    private final String label;

    TaskOrder(String label) {
        this.label = label;
    }

    /** In plain English. */
    public String label() {
        return label;
    }
}
