package org.handrail.caserecord;

/** Who referred the household, in their own words; any part may be empty. */
public record Referrer(String name, String role, String organisation, String contact) {

    /** Stands where a referrer was before it was erased. */
    static final Referrer ERASED = new Referrer("Erased", "", "", "");

    @Override
    public String toString() {
        return "Referrer[hidden]";
    }
}
