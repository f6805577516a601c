package org.handrail.closure.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.closure.ClosingAnswers;
import org.handrail.closure.Closings;
import org.handrail.closure.FormWords;
import org.handrail.closure.SafeLetters;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of help in forms: what is shown of it, and where the answers go. */
@Component
class ClosingFields implements FormValues {

    private static final String NEED = "view_close_need_";

    private final Closings closings;
    private final SafeLetters safe;
    private final ClosingAnswers answers;
    private final Map<String, Function<CaseReference, ?>> shown = new HashMap<>();

    ClosingFields(Closings closings, SafeLetters safe, ClosingAnswers answers, FormWords words) {
        this.closings = closings;
        this.safe = safe;
        this.answers = answers;
        list("view_close_needs", words::needs);
        list("view_close_blocked", words::blocked);
        list("view_close_recommendation", words::recommendation);
        list("view_close_feedback", words::feedback);
        list("view_close_unsafe", words::unsafe);
        list("view_close_why", words::why);
        list("view_close_agreed", words::agreed);
        list("view_close_lasting", words::lasting);
        list("view_close_former", words::former);
        shown.put("view_close_recommended", words::recommendedReason);
        shown.put("close_notLasted", words::notLasted);
        shown.put("close_letter", words::letter);
        shown.put("close_letterWays", this::letterWays);
    }

    private void list(String key, Function<CaseReference, List<String>> lines) {
        shown.put(key, reference -> markdown(lines.apply(reference)));
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("close_") || key.startsWith("view_close_");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        CaseReference reference = task.caseReference();
        Map<String, Object> values = new HashMap<>();
        shown.forEach((key, saying) -> {
            if (keys.contains(key)) {
                values.put(key, saying.apply(reference));
            }
        });
        if (keys.stream().anyMatch(key -> key.startsWith(NEED))) {
            closings.newest(reference)
                    .ifPresent(closing -> closing.needs()
                            .forEach((domain, score) -> values.put(NEED + domain.key(), domain.label())));
        }
        return values;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        answers.keep(task.caseReference(), values);
    }

    private List<Map<String, String>> letterWays(CaseReference reference) {
        return safe.waysFor(reference).stream()
                .map(way -> Map.of("value", way.name(), "label", way.label()))
                .toList();
    }

    private static String markdown(Collection<String> lines) {
        return Markdown.list(lines.stream().map(Markdown::escape).toList());
    }
}
