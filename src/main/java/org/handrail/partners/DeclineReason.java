package org.handrail.partners;

/** Why an organisation says no. */
public enum DeclineReason {
    NO_CAPACITY("We have no room"),
    OUT_OF_CRITERIA("This is not what we do"),
    NEEDS_MORE_INFO("We cannot decide on what we know"),
    CONFLICT("One of us is too close to this family"),
    UNSAFE("It would not be safe"),
    ALREADY_KNOWN("We help this family already");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
