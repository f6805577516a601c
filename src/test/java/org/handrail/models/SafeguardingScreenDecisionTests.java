package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardingScreenDecisionTests extends DecisionTableCase {

    SafeguardingScreenDecisionTests() {
        super("safeguarding-screen");
    }

    @Test
    void isGreenOnlyWhenEveryQuestionWasAnsweredAndNoRouteFound() {
        assertThat(row("safetyQuestionsAnswered", true)).isEqualTo(4);
        assertThat(row("safetyQuestionsAnswered", false)).isEqualTo(5);
        assertThat(row("safetyQuestionsAnswered", null)).isEqualTo(5);
        assertThat(row("anyRoute", null)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,true,RED,YES",
        "true,false,true,RED,YES",
        "false,true,true,RED,UNTIL_LEAD_ADVISES",
        "false,false,true,AMBER,NO",
        "false,false,false,GREEN,NO"
    })
    void takesTheGravestRouteFirst(boolean stop, boolean lead, boolean any, String rag, String hold) {
        assertThat(all("rag", "redStopRoute", stop, "redLeadRoute", lead, "anyRoute", any))
                .containsExactly(rag);
        assertThat(all("holdOtherContact", "redStopRoute", stop, "redLeadRoute", lead, "anyRoute", any))
                .containsExactly(hold);
    }
}
