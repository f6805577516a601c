package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handrail.triage.RecommendationText.PathwayText;
import org.handrail.triage.RecommendationText.RouteText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationWordsTests {

    private final RecommendationWords words = new RecommendationWords(Codes.packaged());

    @Test
    void saysARecommendationInPlainEnglish() {
        RawInputs story = new RawInputs(Map.of("domesticAbuse", 3), Map.of(), Map.of("dashCount", 15));

        RecommendationText text = words.of(PackagedTables.recommending().recommend(PackagedAreas.KENT, story));

        assertThat(text.safety().text()).isEqualTo("Red: act now");
        assertThat(text.safety().reasons())
                .containsExactly(
                        "Contact at the wrong time could make things less safe, so we wait for the lead agency’s"
                                + " advice.");
        assertThat(text.holdOtherContact()).isEqualTo("Yes, until the lead agency advises");
        assertThat(text.reviewBy()).isEqualTo("Safeguarding lead");
        assertThat(text.routes())
                .containsExactly(new RouteText(
                        "High-risk domestic abuse meeting",
                        "Domestic abuse lead",
                        "Within 480 minutes",
                        "Share even without agreement",
                        List.of(
                                "Many danger signs of abuse were ticked, so the high-risk meeting and an IDVA (a specialist"
                                        + " who keeps people safe) are asked to help.")));
        assertThat(text.level().text()).isEqualTo("Level 2: Early help");
        assertThat(text.level().reasons()).containsExactly("One service can help with this need on its own.");
        assertThat(text.response()).isEqualTo("One service");
        assertThat(text.urgency().text()).isEqualTo("Right away");
        assertThat(text.triageWithin()).isEqualTo("Within 2 working hours");
        assertThat(text.firstContactWithin()).isEqualTo("As the safety route or statutory service says");
        assertThat(text.escalateTo()).isEqualTo("Duty manager");
        assertThat(text.pathways())
                .containsExactly(new PathwayText(
                        "Domestic abuse specialist",
                        "Domestic abuse",
                        List.of("There is abuse, so a specialist helps and we only make contact in a safe way.")));
    }

    @Test
    void saysWhatIsNotKnownYet() {
        RecommendationText text = words.of(Recommendation.from(Map.of()));

        assertThat(text.level().text()).isEqualTo("Not known yet");
        assertThat(text.safety().text()).isEqualTo("Not known yet");
        assertThat(text.triageWithin()).isEqualTo("Not known yet");
        assertThat(text.pathways()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "urgency-sla, triageWithin, WD1, Within 1 working day",
        "urgency-sla, triageWithin, M60, Within 60 minutes",
        "urgency-sla, triageWithin, PT0M, Now",
        "urgency-sla, triageWithin, WD7, Within 7 working days",
        "urgency-sla, urgency, PRIORITY, Soon",
        "urgency-sla, urgency, NEW_CODE, NEW_CODE"
    })
    void labelsEveryLimitAlsoThoseOfACouncilsOwnTable(String table, String output, String code, String label) {
        assertThat(words.label(table, output, code)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; Level 1: Everyday services",
                "2; Level 2: Early help",
                "3; Level 3: Joined-up help with one lead worker",
                "4; Level 4: Social care",
                "5; Level 5"
            })
    void namesLevels(int level, String text) {
        assertThat(words.level(level)).isEqualTo(text);
    }
}
