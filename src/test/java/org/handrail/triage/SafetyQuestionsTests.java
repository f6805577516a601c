package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SafetyQuestionsTests {

    private static final RawInputs ANSWERED = new RawInputs(
            Map.of(), Map.of(), Map.of("suicideRisk", "NONE", "childConcern", "EMERGING", "adultAbuseNeglect", "NO"));

    private final SafetyQuestions questions = new SafetyQuestions(InputCatalogue.packaged());

    @Test
    void listsQuestionsThatWereNotAskedOrAreUnknown() {
        assertThat(questions.open(RawInputs.NONE))
                .containsExactlyInAnyOrder("suicideRisk", "childConcern", "adultAbuseNeglect");
        assertThat(questions.open(ANSWERED.withFact("suicideRisk", "UNKNOWN"))).containsExactly("suicideRisk");
        assertThat(questions.open(ANSWERED)).isEmpty();
    }

    @Test
    void marksCaseWithOpenQuestionsOnly() {
        assertThat(questions.mark(ANSWERED)).isEqualTo(ANSWERED);
        assertThat(questions.mark(RawInputs.NONE).facts()).containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void keepsTheWordThatOtherQuestionsAreOpen() {
        RawInputs raw = ANSWERED.withFact("safetyQuestionsAnswered", false);
        assertThat(questions.mark(raw).facts()).containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void countsQuestionsAboutDangerNowAsOpenWhereSomebodySaidThatSomeAre() {
        RawInputs raw = ANSWERED.withFact("safetyQuestionsAnswered", false);
        assertThat(questions.allAnswered(ANSWERED)).isTrue();
        assertThat(questions.allAnswered(raw)).isFalse();
        assertThat(questions.open(raw))
                .containsExactly("immediateDanger", "noSafePlaceTonight", "childOrUnbornInHousehold");
        assertThat(questions.open(raw.withFact("immediateDanger", false)
                        .withFact("noSafePlaceTonight", false)
                        .withFact("childOrUnbornInHousehold", true)))
                .isEmpty();
    }
}
