package org.handrail.partners;

/** How much may be told, by the codes of the output {@code scope} of information-sharing. */
public enum SharingScope {
    NOTHING("Nothing"),
    NAME_CONTACT_REASON("Name, contact and reason"),
    RELEVANT_TO_CHILD_WELFARE("What matters for the child"),
    NEEDED_FOR_PURPOSE("What this purpose needs"),
    NEEDED_TO_KEEP_SAFE("What keeps people safe");

    private final String label;

    SharingScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name, safe contact and reason. */
    public boolean least() {
        return this != NOTHING;
    }

    /** Also who lives in the household, and where. */
    public boolean household() {
        return this != NOTHING && this != NAME_CONTACT_REASON;
    }
}
