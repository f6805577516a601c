package org.handrail.closure;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.handrail.caserecord.LifeDomain;
import org.handrail.closure.Closing.Decision;
import org.handrail.closure.Closing.Feedback;
import org.handrail.closure.Closing.Lasting;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the answers of the forms of an ending; which form it was shows in the answer that each of them must have. */
@Component
public class ClosingAnswers {

    private static final String LASTED = "close_lasted_";
    private static final String WHOLE = "whole";

    private final Closings closings;
    private final ClosureAdvice advice;
    private final FormerCases former;
    private final Clock clock;

    ClosingAnswers(Closings closings, ClosureAdvice advice, FormerCases former, Clock clock) {
        this.closings = closings;
        this.advice = advice;
        this.former = former;
        this.clock = clock;
    }

    /** {@code values} are checked answers by the key of their field, null where one was left empty. */
    @Transactional
    public void keep(CaseReference reference, Map<String, @Nullable Object> values) {
        String notLasted = text(values, "close_notLasted");
        if (notLasted != null) {
            former.notLasted(reference, notLasted);
        }
        if (text(values, "close_feedback") != null) {
            closings.feedback(reference, feedback(values));
        }
        String decision = text(values, "close_decision");
        if (decision != null) {
            String reason = text(values, "close_reason");
            closings.signOff(
                    reference,
                    advice.of(reference),
                    Decision.valueOf(decision),
                    reason == null ? null : ClosingReason.valueOf(reason),
                    text(values, "close_why"));
        }
        String way = text(values, "close_letterWay");
        if (way != null) {
            closings.letter(reference, must(values, "close_letter"), LetterWay.valueOf(way));
        }
        if (text(values, "close_checkWay") != null) {
            closings.lasting(reference, lasting(values));
        }
    }

    private Feedback feedback(Map<String, @Nullable Object> values) {
        String notAsked = text(values, "close_notAsked");
        return new Feedback(
                notAsked == null ? null : NotAsked.valueOf(notAsked),
                text(values, "close_changed"),
                text(values, "close_helped"),
                text(values, "close_better"),
                number(values, "close_scaleBefore"),
                number(values, "close_scaleAfter"),
                CheckWay.valueOf(must(values, "close_check")),
                clock.instant());
    }

    private Lasting lasting(Map<String, @Nullable Object> values) {
        Map<LifeDomain, Lasted> needs = new EnumMap<>(LifeDomain.class);
        values.forEach((key, value) -> {
            if (key.startsWith(LASTED) && value != null && !key.endsWith(WHOLE)) {
                needs.put(
                        LifeDomain.of(key.substring(LASTED.length())).orElseThrow(), Lasted.valueOf(value.toString()));
            }
        });
        return new Lasting(
                CheckWay.valueOf(must(values, "close_checkWay")),
                Lasted.valueOf(must(values, LASTED + WHOLE)),
                needs,
                "YES".equals(text(values, "close_helpAgain")),
                clock.instant());
    }

    private static String must(Map<String, @Nullable Object> values, String key) {
        return Objects.requireNonNull(text(values, key), "The form let an answer that it must have be left out.");
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static @Nullable Integer number(Map<String, @Nullable Object> values, String key) {
        return values.get(key) instanceof Number number ? number.intValue() : null;
    }
}
