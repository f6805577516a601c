package org.handrail.closure;

import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class ClosureOnH2IT extends OnH2 {

    @SuppressWarnings("NullAway.Init")
    private ClosureStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired Closings closings, @Autowired TellingOfConcern telling, @Autowired CurrentActor actor) {
        story = new ClosureStory(desk(), closings, telling, actor, port);
    }

    @Test
    void endsHelpWellAndLooksMonthsLaterIfItLasts() throws Exception {
        story.endsHelpWellAndLooksMonthsLaterIfItLasts();
    }

    @Test
    void endsSafelyWhenAgreementIsWithdrawnAtTriage() {
        story.endsSafelyWhenAgreementIsWithdrawnAtTriage();
    }

    @Test
    void holdsOnUntilTheNextServiceHasSaidYes() {
        story.holdsOnUntilTheNextServiceHasSaidYes();
    }
}
