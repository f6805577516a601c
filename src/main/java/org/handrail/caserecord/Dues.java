package org.handrail.caserecord;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When each part of the work is due; null where nothing is due. */
public record Dues(
        @Nullable Instant triage,
        @Nullable Instant firstContact,
        @Nullable Instant assessment,
        @Nullable Instant review) {

    /** Nothing is due. */
    public static final Dues NONE = new Dues(null, null, null, null);

    /** The same with another review date. */
    public Dues withReview(@Nullable Instant next) {
        return new Dues(triage, firstContact, assessment, next);
    }

    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        put(codes, "triage", triage);
        put(codes, "firstContact", firstContact);
        put(codes, "assessment", assessment);
        put(codes, "review", review);
        return codes;
    }

    private static void put(Map<String, String> codes, String name, @Nullable Instant due) {
        if (due != null) {
            codes.put(name, due.toString());
        }
    }
}
