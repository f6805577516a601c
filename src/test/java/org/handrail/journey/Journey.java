package org.handrail.journey;

import java.util.function.Consumer;
import org.handrail.support.Desk;

/** The worked examples that are played from the referral to their end, on every kind of desk. */
public enum Journey {
    NO_FOOD_TODAY(desk -> new NoFoodToday(desk).play()),
    PARTNER_READS_HER_PHONE(desk -> new PartnerReadsHerPhone(desk).play()),
    MOTHER_WANTS_NO_HELP(desk -> new MotherWantsNoHelp(desk).play()),
    NO_PARTNER_ANSWERS(desk -> new NoPartnerAnswers(desk).play()),
    STEPS_DOWN(desk -> new StepsDown(desk).play()),
    NOTICE_ENDS_IN_40_DAYS(desk -> new NoticeEndsIn40Days(desk).play());

    private final Consumer<Desk> story;

    Journey(Consumer<Desk> story) {
        this.story = story;
    }

    /** Throws an assertion error where it does not go as it should. */
    public void play(Desk desk) {
        story.accept(desk);
    }
}
