package org.handrail.access.breakglass;

/** Why somebody opens a case who has nothing to do with it. */
public enum EmergencyReason {
    IMMEDIATE_RISK("Someone may come to harm now"),
    OUT_OF_HOURS_COVER("I cover for the team out of hours"),
    LEAD_UNREACHABLE("Nobody who leads the case can be reached"),
    COURT_OR_STATUTORY("A court or a service that acts by law asks for it");

    private final String label;

    EmergencyReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
