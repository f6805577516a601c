package org.handrail.triage;

/** Why a person decides otherwise than a table recommends. */
public enum OverrideReason {
    KNOWS_FAMILY("I know this family"),
    NEW_INFORMATION("I know something that the record does not say yet"),
    PROFESSIONAL_JUDGEMENT("My judgement as a worker"),
    FAMILY_CHOICE("The family chose this"),
    SERVICE_NOT_AVAILABLE("The service is not there"),
    TABLE_DOES_NOT_FIT("The table does not fit this family"),
    OTHER("Another reason");

    private final String label;

    OverrideReason(String label) {
        this.label = label;
    }

    /** The reason in plain English. */
    public String label() {
        return label;
    }
}
