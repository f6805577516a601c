package org.handrail.triage;

/** Where the value of an input comes from. */
public enum InputKind {
    /** A score that a worker gave to one part of life, 0 to 4, or nothing when it was not asked. */
    NEED,
    /** A score for what a family can lean on. */
    STRENGTH,
    /** Something that was told or found out. */
    FACT,
    /** What an area or a named leader has set. */
    SETTING,
    /** Worked out from the others, or put out by an earlier table. */
    DERIVED
}
