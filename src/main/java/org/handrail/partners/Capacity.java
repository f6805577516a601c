package org.handrail.partners;

/** Whether a service has room; the best comes first. */
public enum Capacity {
    OPEN("Has room"),
    LIMITED("Has a little room"),
    UNKNOWN("Room not known"),
    CLOSED("Full");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
