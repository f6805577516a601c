package org.handrail.partners;

/** Where an offer stands. */
public enum OfferState {
    REQUESTED("Asked"),
    RECEIVED("Seen by them"),
    ACCEPTED("They said yes"),
    DECLINED("They said no"),
    NO_ANSWER("No answer"),
    RECALLED("Taken back"),
    STARTED("Help has started"),
    ENDED("Help has ended");

    private final String label;

    OfferState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an answer is still wanted. */
    public boolean waits() {
        return this == REQUESTED || this == RECEIVED;
    }

    /** Whether the organisation has said yes and may see what was shared with it. */
    public boolean helps() {
        return this == ACCEPTED || this == STARTED;
    }
}
