package org.handrail.caserecord;

/** Why something is not known. Not known is never the same as none. */
public enum Unknown {
    NOT_ASKED("Not asked"),
    DECLINED("Did not want to say"),
    UNSAFE_TO_ASK("Not safe to ask");

    private final String label;

    Unknown(String label) {
        this.label = label;
    }

    /** The reason in plain English. */
    public String label() {
        return label;
    }
}
