package org.handrail.closure;

/** Why a family was not asked how the help went. */
public enum NotAsked {
    NOT_SAFE("It was not safe to ask"),
    NOT_REACHED("We could not reach them"),
    DID_NOT_WANT("They did not want to answer"),
    OTHER("Another reason");

    private final String label;

    NotAsked(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
