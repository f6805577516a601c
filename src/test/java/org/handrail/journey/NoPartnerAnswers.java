package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.WORDS;

import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/** Story J: two partners say no, a third says nothing. The search is given to a broker, and the unmet need is kept. */
record NoPartnerAnswers(Desk desk) {

    private static final Map<String, String> FULL = Map.of("declineReason", "NO_CAPACITY", "declineWords", WORDS);

    void play() {
        String reference = new LevelTwo(desk).helpChosen(coldHome(), "Unanswered", "FUEL_CRISIS");
        desk.does(
                "coordinator",
                reference,
                "Choose with the family",
                Map.of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "foodbank-emergency-food",
                        "partner_second", "council-money-advice",
                        "partner_words", WORDS,
                        "partner_needed", "true"));
        desk.answersOffer("foodbank", reference, "decline", FULL);
        desk.answersOffer("coordinator", reference, "decline", FULL);
        desk.does(
                "coordinator",
                reference,
                "Find another way",
                Map.of(
                        "brokerResult", "ASK_SERVICE",
                        "partner_other", "nhs-social-prescribing",
                        "partner_words", WORDS,
                        "partner_needed", "true",
                        "action_told_family", "YES"));
        desk.comes(reference, "timer_answer_due");
        desk.does(
                "coordinator",
                reference,
                "Find another way",
                Map.of("brokerResult", "NOBODY", "action_told_family", "YES"));
        assertThat(desk.history(reference)).contains("OFFER_DECLINED", "OFFER_UNANSWERED", "UNMET_NEED_RECORDED");
        desk.does(
                "coordinator",
                reference,
                "Look at what came of it",
                Map.of(
                        "fact_goalProgress", "NONE",
                        "fact_openNeedsAtLeast2", 1,
                        "fact_universalSupportNamed", "true"));
    }

    static Map<String, Object> coldHome() {
        return Referral.of(
                Map.of("money", 3),
                Map.of(
                        "noHeatPowerOrWater", true,
                        "childOrUnbornInHousehold", true,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
    }
}
