package org.handrail.safeguarding;

/** How far a referral to another service has come. */
public enum ReferralState {
    TO_SEND("To be made"),
    SENT("Sent"),
    RECEIVED("They have it"),
    NOT_ACCEPTED("They said no"),
    CHALLENGED("We asked again, higher up"),
    ACCEPTED_LEAD("They lead, our help pauses"),
    ACCEPTED_WITH_US("They lead, we help"),
    NOT_ACCEPTED_AGREED("They said no, and we agree"),
    EMERGENCY_HANDED_OVER("Handed over to an emergency service");

    private final String label;

    ReferralState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return switch (this) {
            case TO_SEND, SENT, RECEIVED, NOT_ACCEPTED, CHALLENGED -> true;
            case ACCEPTED_LEAD, ACCEPTED_WITH_US, NOT_ACCEPTED_AGREED, EMERGENCY_HANDED_OVER -> false;
        };
    }

    /** Whether the service has answered for good, or somebody has taken over. */
    boolean decided() {
        return !open();
    }
}
