package org.handrail.assessment.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.assessment.AssessmentAnswer;
import org.handrail.assessment.AssessmentAnswers;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Facts that decision tables read and that follow from the answers of an assessment: nobody is asked for them twice. */
@Component
class FactsOfAnswers {

    private static final List<String> LONELINESS =
            List.of("assess_ucla_companionship", "assess_ucla_left_out", "assess_ucla_isolated");
    private static final int LOW_FROM = 2;
    private static final int VERY_LOW_FROM = 5;

    private final AssessmentAnswers answers;
    private final CaseFacts facts;
    private final Clock clock;

    FactsOfAnswers(AssessmentAnswers answers, CaseFacts facts, Clock clock) {
        this.answers = answers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Tells the case record what is new or different. */
    void tell(CaseReference reference) {
        List<AssessmentAnswer> all = answers.all(reference);
        Map<String, Fact> told = new HashMap<>();
        loneliness(all).forEach(sum -> told.put("ucla3", Fact.of(sum)));
        numbers(all, "assess_food_yes").forEach(yes -> told.put("foodInsecurity", Fact.of(foodInsecurity(yes))));
        numbers(all, "assess_attendance")
                .min(Integer::compare)
                .ifPresent(low -> told.put("attendancePct", Fact.of(low)));
        if (values(all, "assess_status").anyMatch("NEET"::equals)) {
            told.put("neet", Fact.of(true));
        }
        if (values(all, "assess_flags")
                .anyMatch(flags -> List.of(flags.split(",")).contains("NRPF"))) {
            told.put("newArrivalOrNrpf", Fact.of(true));
        }
        Map<String, KnownValue<Fact>> today = facts.today(reference).facts();
        told.entrySet().removeIf(fact -> {
            KnownValue<Fact> known = today.get(fact.getKey());
            return known != null && known.answer().equals(fact.getValue());
        });
        LocalDate on = LocalDate.ofInstant(clock.instant(), clock.getZone());
        facts.record(reference, new Told(Map.of(), Map.of(), told, Source.PRACTITIONER, on));
    }

    /** The sum, once all three questions have an answer. */
    private static Stream<Integer> loneliness(List<AssessmentAnswer> all) {
        List<Integer> answered =
                LONELINESS.stream().flatMap(question -> numbers(all, question)).toList();
        return answered.size() == LONELINESS.size()
                ? Stream.of(answered.stream().mapToInt(Integer::intValue).sum())
                : Stream.empty();
    }

    /** By the number of the six questions that were answered with yes. */
    private static String foodInsecurity(int yes) {
        if (yes >= VERY_LOW_FROM) {
            return "VERY_LOW";
        }
        return yes >= LOW_FROM ? "LOW" : yes == 1 ? "MARGINAL" : "NONE";
    }

    private static Stream<Integer> numbers(List<AssessmentAnswer> all, String topic) {
        return values(all, topic).map(Integer::valueOf);
    }

    private static Stream<String> values(List<AssessmentAnswer> all, String topic) {
        return all.stream().filter(answer -> answer.topic().key().equals(topic)).map(AssessmentAnswer::value);
    }
}
