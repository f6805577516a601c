package org.handrail.access;

/** How much of a case somebody may see, and whether they may change it. */
public enum CaseView {
    /** Not even that the case exists. */
    NONE,
    /** Receipt, status and what was decided: for the person who referred. */
    RECEIPT,
    /** What was shared with an organisation that helps, and nothing else. */
    SHARED,
    /** The whole case, to look at and never to change. */
    LOOK,
    /** The whole case, and work on it. */
    FULL;

    /** Whether the whole case may be seen. */
    public boolean full() {
        return this == FULL || this == LOOK;
    }

    /** Whether the case may be changed. */
    public boolean changes() {
        return this == FULL;
    }

    public boolean any() {
        return this != NONE;
    }
}
