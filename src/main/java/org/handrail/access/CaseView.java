package org.handrail.access;

/** How much of a case somebody may see. */
public enum CaseView {
    /** Not even that the case exists. */
    NONE,
    /** Receipt, status and what was decided: for the person who referred. */
    RECEIPT,
    /** The whole case. */
    FULL;

    public boolean full() {
        return this == FULL;
    }

    public boolean any() {
        return this != NONE;
    }
}
