package org.handrail.casework.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handrail.caserecord.Answer;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.Confirmed;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.Score;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.caserecord.Unknown;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.triage.CheckingInputs;
import org.handrail.triage.InputCatalogue;
import org.handrail.triage.RawInputs;
import org.handrail.triage.SafetyQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Needs, strengths and facts in forms. What is known is shown to be confirmed; an answer that differs is kept as newly
 * told, the same answer only as confirmed ("tell us once").
 */
@Component
class KnownValueFields implements FormValues {

    private static final String NEED = "need_";
    private static final String STRENGTH = "strength_";
    private static final String FACT = "fact_";
    private static final String CONFIRM = "confirm_known";
    private static final String UNKNOWN = "UNKNOWN";

    private final CaseFacts facts;
    private final CaseRecords cases;
    private final InputCatalogue catalogue;
    private final CheckingInputs checking;
    private final SafetyQuestions safety;
    private final Clock clock;

    KnownValueFields(
            CaseFacts facts,
            CaseRecords cases,
            InputCatalogue catalogue,
            CheckingInputs checking,
            SafetyQuestions safety,
            Clock clock) {
        this.facts = facts;
        this.cases = cases;
        this.catalogue = catalogue;
        this.checking = checking;
        this.safety = safety;
        this.clock = clock;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith(NEED) || key.startsWith(STRENGTH) || key.startsWith(FACT) || key.equals(CONFIRM);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        CaseValues today = facts.today(task.caseReference());
        Map<String, Object> shown = new HashMap<>();
        for (String key : keys) {
            known(today, key).map(known -> asShown(known.answer())).ifPresent(value -> shown.put(key, value));
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        CaseReference reference = task.caseReference();
        CaseValues today = facts.today(reference);
        Map<LifeDomain, Score> needs = new HashMap<>();
        Map<LifeDomain, Score> strengths = new HashMap<>();
        Map<String, Fact> told = new HashMap<>();
        Set<String> same = new HashSet<>();
        values.forEach((key, value) -> {
            if (value == null || key.equals(CONFIRM)) {
                return;
            }
            if (isKnownAs(today, key, value)) {
                same.add(key);
            } else if (key.startsWith(FACT)) {
                told.put(name(key), fact(name(key), value));
            } else {
                (key.startsWith(NEED) ? needs : strengths).put(domain(key), score(value.toString()));
            }
        });
        LocalDate on = LocalDate.ofInstant(clock.instant(), clock.getZone());
        facts.record(reference, new Told(needs, strengths, told, Source.PRACTITIONER, on));
        if (Boolean.TRUE.equals(values.get(CONFIRM)) && !same.isEmpty()) {
            facts.confirm(reference, confirmed(same, on));
        }
        noteSafetyQuestions(reference);
    }

    private void noteSafetyQuestions(CaseReference reference) {
        CaseValues today = facts.today(reference);
        RawInputs told = checking.check(scores(today.needs()), scores(today.strengths()), known(today.facts()))
                .inputs();
        boolean answered = safety.open(told).isEmpty();
        if (answered && !safety.allAnswered(told)) {
            takeBack(reference);
        }
        if (cases.get(reference).safetyQuestionsAnswered() != answered) {
            cases.change(reference, record -> record.safetyQuestionsAnswered(answered));
        }
    }

    /** The referrer said that some questions about safety were open; now they have answers. */
    private void takeBack(CaseReference reference) {
        Map<String, Fact> answered = Map.of(SafetyQuestions.ANSWERED, Fact.of(true));
        LocalDate on = LocalDate.ofInstant(clock.instant(), clock.getZone());
        facts.record(reference, new Told(Map.of(), Map.of(), answered, Source.PRACTITIONER, on));
    }

    private static Map<String, @Nullable Object> scores(Map<LifeDomain, KnownValue<Score>> known) {
        Map<String, @Nullable Object> scores = new HashMap<>();
        known.forEach((domain, score) -> scores.put(domain.key(), score.answer().value()));
        return scores;
    }

    private static Map<String, @Nullable Object> known(Map<String, KnownValue<Fact>> known) {
        Map<String, @Nullable Object> values = new HashMap<>();
        known.forEach((name, fact) -> values.put(name, fact.answer().value()));
        return values;
    }

    private static Confirmed confirmed(Set<String> keys, LocalDate on) {
        Set<LifeDomain> needs = new HashSet<>();
        Set<LifeDomain> strengths = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String key : keys) {
            if (key.startsWith(FACT)) {
                names.add(name(key));
            } else {
                (key.startsWith(NEED) ? needs : strengths).add(domain(key));
            }
        }
        return new Confirmed(needs, strengths, names, Source.FAMILY, on);
    }

    private static boolean isKnownAs(CaseValues today, String key, Object value) {
        return known(today, key)
                .map(known -> asShown(known.answer()).toString())
                .filter(value.toString()::equals)
                .isPresent();
    }

    private static Optional<KnownValue<? extends Answer>> known(CaseValues today, String key) {
        if (key.startsWith(FACT)) {
            return Optional.ofNullable(today.facts().get(name(key)));
        }
        Map<LifeDomain, KnownValue<Score>> scores = key.startsWith(NEED) ? today.needs() : today.strengths();
        return LifeDomain.of(name(key)).map(scores::get);
    }

    /** Choices are texts; only whole numbers stay numbers, for number fields. */
    private static Object asShown(Answer answer) {
        Object value = answer.value();
        if (value == null) {
            return answer instanceof Fact
                    ? UNKNOWN
                    : Objects.requireNonNull(answer.why()).name();
        }
        return answer instanceof Fact && value instanceof Number ? value : value.toString();
    }

    private Fact fact(String name, Object sent) {
        Object value = catalogue
                                .find(name)
                                .filter(input -> input.type().equals("boolean"))
                                .isPresent()
                        && !UNKNOWN.equals(sent)
                ? Boolean.valueOf(sent.toString())
                : sent;
        return catalogue
                .find(name)
                .flatMap(input -> input.accept(value))
                .map(Fact::of)
                .orElseGet(() -> Fact.unknown(Unknown.NOT_ASKED));
    }

    private static Score score(String choice) {
        return Character.isDigit(choice.charAt(0))
                ? Score.of(Integer.parseInt(choice))
                : Score.unknown(Unknown.valueOf(choice));
    }

    private static LifeDomain domain(String key) {
        return LifeDomain.of(name(key)).orElseThrow();
    }

    private static String name(String key) {
        return key.substring(key.indexOf('_') + 1);
    }
}
