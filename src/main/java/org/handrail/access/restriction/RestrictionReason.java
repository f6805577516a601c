package org.handrail.access.restriction;

/** Why only named people may know of a case. */
public enum RestrictionReason {
    STAFF("A member of staff"),
    RELATIVE_OF_STAFF("A relative of a member of staff"),
    PUBLIC_FIGURE("A person who is known in public"),
    POLICE_MATTER("A police matter that is live");

    private final String label;

    RestrictionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
