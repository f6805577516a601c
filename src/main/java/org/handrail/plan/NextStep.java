package org.handrail.plan;

/** What happens after a review; the codes are those of the table step-change. */
public enum NextStep {
    CONTINUE("Go on with the plan"),
    REVISE_PLAN("Change the plan together"),
    STEP_UP_URGENT("More help is needed at once"),
    STEP_UP_CONSULT("Ask if more help is needed"),
    STEP_ACROSS("Move to another service that fits better"),
    STEP_DOWN("Move to lighter help"),
    CLOSE("End the plan");

    private final String label;

    NextStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether another service of our own kind takes over, once it has said yes. */
    public boolean handsOver() {
        return this == STEP_ACROSS || this == STEP_DOWN;
    }
}
