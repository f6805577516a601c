package org.handrail.people;

/** Why two descriptions may be of one person. */
public enum MatchReason {
    SAME_NHS_NUMBER(true, false, "Same NHS number"),
    SAME_NAME_BIRTH_AND_POSTCODE(true, false, "Same name, date of birth and postcode"),
    SAME_NAME_AND_BIRTH(false, false, "Same name and date of birth, but not the same postcode"),
    NHS_NUMBER_SAME_BIRTH_DIFFERS(false, true, "Same NHS number, but another date of birth"),
    NAME_SAME_NHS_NUMBER_DIFFERS(false, true, "Same name and date of birth, but another NHS number"),
    SEVERAL_PEOPLE_FIT(false, true, "More than one person we know fits");

    private final boolean certain;
    private final boolean contradicted;
    private final String label;

    MatchReason(boolean certain, boolean contradicted, String label) {
        this.certain = certain;
        this.contradicted = contradicted;
        this.label = label;
    }

    /** Whether no person needs to confirm it. */
    public boolean certain() {
        return certain;
    }

    /** Whether one detail says that it is the same person and another says that it is not. */
    public boolean contradicted() {
        return contradicted;
    }

    /** The reason without a word of whether the postcodes are the same, for where that must not be told. */
    public String labelWithoutPlace() {
        return this == SAME_NAME_BIRTH_AND_POSTCODE || this == SAME_NAME_AND_BIRTH
                ? "Same name and date of birth"
                : label;
    }

    /** The reason in plain English. */
    public String label() {
        return label;
    }
}
