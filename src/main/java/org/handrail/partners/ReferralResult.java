package org.handrail.partners;

/** How a search for one kind of help ended. */
public enum ReferralResult {
    OUTCOME_RECEIVED("The organisation told us what came of it"),
    FOUND_ELSEWHERE("Help was found another way"),
    SELF_REFERRED("The family got in touch themselves, with our help"),
    NOT_WANTED("The family chose not to have it"),
    NO_PROVIDER("Nobody could help"),
    WITHDRAWN("Stopped, because help ended"),
    STOPPED_FOR_SAFETY("Stopped, to keep someone safe");

    private final String label;

    ReferralResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
