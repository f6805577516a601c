package org.handrail.caserecord;

import org.jspecify.annotations.Nullable;

/** What we know about one thing: a value, or why it is not known. */
public sealed interface Answer permits Score, Fact {

    /** The value, or null when it is not known. */
    @Nullable
    Object value();

    /** Why it is not known, or null when it is. */
    @Nullable
    Unknown why();

    /** Whether there is a value. */
    default boolean known() {
        return value() != null;
    }

    /** Nobody asked, so this says nothing against what was known before. */
    default boolean saysNothing() {
        return why() == Unknown.NOT_ASKED;
    }
}
