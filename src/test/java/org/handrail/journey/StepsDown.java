package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.WENT_WELL;
import static org.handrail.journey.Answers.WORDS;

import java.util.HashMap;
import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/** Story M: a lighter service is to take over and has not said yes, so the case stays open. */
record StepsDown(Desk desk) {

    void play() {
        String reference = new LevelTwo(desk).helpChosen(Referral.storyA(), "Steppingdown", "EDUCATION_ATTENDANCE");
        desk.does("coordinator", reference, "Choose with the family", Map.of("familyChoice", "NOT_WANTED"));
        desk.does(
                "coordinator",
                reference,
                "Look at what came of it",
                Map.of(
                        "fact_goalProgress", "MOST",
                        "fact_openNeedsAtLeast2", 1,
                        "fact_universalSupportNamed", "true"));
        assertThat(desk.status(reference)).isEqualTo("CLOSING");
        Map<String, Object> notYet = new HashMap<>(WENT_WELL);
        notYet.put("fact_stepDirection", "DOWN");
        notYet.put("fact_stepAccepted", "false");
        desk.does("coordinator", reference, "Look back with the family", notYet);
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "CLOSE", "close_reason", "STEPPED_DOWN_SINGLE_AGENCY", "close_why", WORDS));
        assertThat(desk.status(reference)).as("nobody has said yes").isEqualTo("CLOSING");
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "KEEP_OPEN", "close_why", WORDS));
        assertThat(desk.status(reference)).isEqualTo("PLAN");
        assertThat(desk.waits("coordinator", reference, "Arrange the help")).isTrue();
    }
}
