package org.handrail.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.handrail.caserecord.LifeDomain;
import org.handrail.triage.Input;
import org.handrail.triage.InputCatalogue;
import org.handrail.triage.InputKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTests {

    @ParameterizedTest
    @CsvSource({
        "/facts/immediateDanger, DANGER",
        "/facts/suicideRisk, SAFETY",
        "/facts/childConcern, SAFETY",
        "/facts/daHighByJudgement, SAFETY",
        "/facts/ageUnder13OrLearningDisability, SAFETY",
        "/needs/domesticAbuse, SAFETY",
        "/referrer/name, REFERRER",
        "/household/members, PEOPLE",
        "/household/members/2/dateOfBirth, PEOPLE",
        "/household/address, ADDRESS",
        "/household/address/lines/1, ADDRESS",
        "/household/address/postcode, ADDRESS",
        "/household/safeContact, CONTACT",
        "/household/safeContact/channel, CONTACT",
        "/reason, REASON",
        "/facts/noFoodToday, REASON",
        "/facts/attendancePct, REASON",
        "/needs/food, SCORES",
        "/strengths/domesticAbuse, SCORES",
        "/agreementToSupport, AGREEMENT",
        "/agreementToSupport/on, AGREEMENT"
    })
    void findsThePageOfAProblem(String pointer, Step expected) {
        assertThat(Step.asking(pointer)).contains(expected);
    }

    @Test
    void findsNoPageForWhatIsNotAsked() {
        assertThat(Step.asking("/area")).isEmpty();
        assertThat(Step.asking("")).isEmpty();
        assertThat(Step.asking("/facts/reasonable")).isEmpty();
    }

    @Test
    void leadsFromSafetyThroughEveryPageAndBack() {
        assertThat(Step.DANGER.before()).isNull();
        assertThat(Step.AGREEMENT.next()).isNull();
        for (Step step : Step.values()) {
            Step next = step.next();
            assertThat(next == null || next.before() == step).isTrue();
        }
    }

    @Test
    void asksEachFieldOnce() {
        assertThat(Arrays.stream(Step.values()).flatMap(Step::all).flatMap(Question::fields))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(LifeDomain.class)
    void asksForEveryNeedAndStrength(LifeDomain domain) {
        assertThat(Step.asking("/needs/" + domain.key())).isPresent();
        assertThat(Step.asking("/strengths/" + domain.key())).contains(Step.SCORES);
    }

    @Test
    void offersOnlyFactsAndValuesThatTheTablesKnow() {
        InputCatalogue catalogue = InputCatalogue.packaged();
        List<Question> aboutFacts = Arrays.stream(Step.values())
                .flatMap(Step::all)
                .filter(question -> question.name().startsWith("facts."))
                .toList();
        for (Question question : aboutFacts) {
            if (question.kind() == Question.Kind.CHECKBOXES) {
                assertThat(question.choices())
                        .allSatisfy(choice -> assertThat(catalogue.find(choice.value()))
                                .as(choice.value())
                                .isPresent());
            } else {
                Input input = catalogue
                        .find(question.name().substring("facts.".length()))
                        .orElseThrow();
                assertThat(input.kind()).isEqualTo(InputKind.FACT);
                assertThat(question.choices())
                        .filteredOn(choice ->
                                input.type().equals("string") && !choice.value().equals("UNKNOWN"))
                        .allSatisfy(choice -> assertThat(input.accept(choice.value()))
                                .as(choice.value())
                                .isPresent());
            }
        }
    }
}
