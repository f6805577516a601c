package org.handrail.platform.engine.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.handrail.platform.vault.Veil;
import org.jspecify.annotations.Nullable;

/**
 * Puts words back that were covered for the one who sends a form: what comes back as it was shown is not a new answer, and
 * must not write the cover over what is kept.
 */
final class CoveredWords {

    private CoveredWords() {}

    /** @param whole reads what was shown with nothing covered; asked only where something was */
    static Map<String, @Nullable Object> putBack(
            Map<String, @Nullable Object> sent, Map<String, Object> shown, Supplier<Map<String, Object>> whole) {
        if (sent.values().stream().noneMatch(value -> String.valueOf(value).contains(Veil.MARK))) {
            return sent;
        }
        Map<String, Object> kept = whole.get();
        Map<String, @Nullable Object> back = new LinkedHashMap<>(sent);
        back.replaceAll((key, value) -> one(value, shown.get(key), kept.get(key)));
        return back;
    }

    private static @Nullable Object one(@Nullable Object sent, @Nullable Object shown, @Nullable Object kept) {
        if (sent == null || shown == null || kept == null) {
            return sent;
        }
        if (same(sent, shown)) {
            return kept;
        }
        if (sent instanceof Map<?, ?> one && shown instanceof Map<?, ?> was && kept instanceof Map<?, ?> is) {
            Map<Object, @Nullable Object> back = new LinkedHashMap<>(one);
            back.replaceAll((key, value) -> one(value, was.get(key), is.get(key)));
            return back;
        }
        if (sent instanceof List<?> many && shown instanceof List<?> were && kept instanceof List<?> are) {
            return many.size() == were.size() && were.size() == are.size() ? each(many, were, are) : sent;
        }
        return sent;
    }

    /** Browsers send other ends of lines than they were given. */
    private static boolean same(Object sent, Object shown) {
        return sent instanceof String one && shown instanceof String other
                ? lines(one).equals(lines(other))
                : sent.equals(shown);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static List<@Nullable Object> each(List<?> sent, List<?> shown, List<?> kept) {
        List<@Nullable Object> back = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            back.add(one(sent.get(i), shown.get(i), kept.get(i)));
        }
        return back;
    }
}
