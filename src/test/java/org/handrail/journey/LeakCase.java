package org.handrail.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One case of a class, the ids that lead to it, its words, and who may know what of it.
 *
 * @param ids what stands for {@code {r}}, {@code {n}}, {@code {t}}, {@code {p}}, {@code {o}} and {@code {d}}
 * @param secrets what stands in the case record, and who may read it
 * @param knows by account; whoever is not in it may not even know that the case exists
 */
record LeakCase(String kind, Map<String, String> ids, List<Secret> secrets, Map<String, Knows> knows) {

    /** Words that only these accounts may read. */
    record Secret(String what, List<String> words, Predicate<String> mayRead) {

        boolean isIn(String text) {
            String plain = text.toLowerCase(Locale.ROOT);
            return words.stream().anyMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    /** How much somebody may know. */
    enum Knows {
        /** Nothing, not even that there is such a case. */
        NOTHING,
        /** That it exists and what happened to it, and no word of the family. */
        EVENTS,
        /** The receipt of what they sent, and its status. */
        RECEIPT,
        /** What was shared with their organisation. */
        SHARED,
        /** The whole case. */
        WHOLE
    }

    /** A case that does not exist. */
    static final Map<String, String> NOWHERE = Map.of(
            "{r}", "HR-2026-999999",
            "{n}", "Nobodyofthisname",
            "{t}", "11111111-aaaa-11f0-9999-0242ac120002",
            "{p}", "22222222-aaaa-11f0-9999-0242ac120002",
            "{o}", "33333333-3333-4333-8333-333333333333",
            "{d}", "44444444-4444-4444-8444-444444444444");

    Knows knownTo(String account) {
        return knows.getOrDefault(account, Knows.NOTHING);
    }

    static String filled(String text, Map<String, String> ids) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    /** The answer with each id of the case, and what differs from one answer to the next, replaced by its place. */
    static String levelled(String body, Map<String, String> ids) {
        String level =
                body.replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1").replaceAll("nonce[-=][^\"' ]*", "nonce");
        for (Map.Entry<String, String> id : new LinkedHashMap<>(ids).entrySet()) {
            level = level.replace(id.getValue(), id.getKey());
        }
        return level;
    }
}
