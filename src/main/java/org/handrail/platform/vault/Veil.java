package org.handrail.platform.vault;

import java.util.UUID;

/**
 * Lies over every word that the vault opens, and covers what whoever acts may not know. Words pass it wherever they are
 * read, so that a page, file or interface that is new is as safe as those that were there before.
 */
public interface Veil {

    /** What stands where words were covered. */
    String MARK = "(kept safe: ask the lead)";

    /** Covers nothing: for a vault by itself. */
    Veil NONE = (subject, words) -> words;

    /** The words as whoever acts may read them. */
    String over(UUID subject, String words);
}
