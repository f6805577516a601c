package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handrail.support.Desk;

/** Somebody worries in each of the four processes: the safeguarding team has work at once, and nothing else stops. */
record WorryAtEachStep(Desk desk) {

    void isActedOn() {
        NoFoodToday family = new NoFoodToday(desk);
        String talking = family.referred();
        worries(talking, "Have the triage conversation", "triage");
        String assessed = family.referred();
        family.talksAtTheFrontDoor(assessed);
        worries(assessed, "Choose the lead practitioner", "manager");
        String planned = family.referred();
        family.talksAtTheFrontDoor(planned);
        family.assesses(planned);
        worries(planned, "Arrange the team", "coordinator");
        String ending = family.planned();
        family.reviews(ending);
        worries(ending, "Look back with the family", "practitioner");
    }

    private void worries(String reference, String inHand, String account) {
        desk.sends(account, reference, "concern", Map.of("concern", Answers.WORDS, "about", "CHILD"));
        assertThat(desk.waits("dsl", reference, "Keep people safe now"))
                .as("at '%s'", inHand)
                .isTrue();
        assertThat(desk.waits(account, reference, inHand))
                .as("'%s' goes on", inHand)
                .isTrue();
    }
}
