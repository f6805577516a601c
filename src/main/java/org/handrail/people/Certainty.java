package org.handrail.people;

/** How sure we are that we have met a person or a household before. */
public enum Certainty {
    /** Nobody we know fits. */
    NONE,
    /** Somebody fits, and a person must confirm it. */
    POSSIBLE,
    /** It is the same beyond doubt. */
    CERTAIN
}
