package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.WORDS;

import java.util.List;
import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/** A private tenant with a child keeps the home: a section 8 notice ends in 40 days, and housing learns three facts only. */
record NoticeEndsIn40Days(Desk desk) {

    void play() {
        String reference = new LevelTwo(desk).helpChosen(tenant(), "Tenant", "HOUSING_PREVENTION");
        desk.does(
                "coordinator",
                reference,
                "Agree the referral with the family",
                Map.of(
                        "referralAgreed", "YES",
                        "housing_service", "housing-options-prevention",
                        "housing_contact", "CANARYREASON 07700 900123",
                        "housing_reason", WORDS));
        desk.does("housing", reference, "Say that you have it", Map.of());
        desk.does("housing", reference, "Get in touch with the family", Map.of("housing_contacted", WORDS));
        desk.does(
                "housing",
                reference,
                "Send the personal housing plan",
                Map.of(
                        "dutyOwed", "PREVENTION",
                        "housing_family_steps", WORDS,
                        "housing_council_steps", WORDS));
        for (String day : List.of("timer_first_check", "timer_second_check")) {
            desk.comes(reference, day);
            desk.does("coordinator", reference, "Ask how it goes", Map.of("housing_check", WORDS));
        }
        desk.does(
                "housing",
                reference,
                "Say how the duty ended",
                Map.of("dutyResult", "PREVENTED", "housing_ended_why", WORDS));
        assertThat(desk.waits("coordinator", reference, "Look at what came of it"))
                .isTrue();
        assertThat(desk.history(reference)).contains("DUTY_TO_REFER_SENT", "HOUSING_PLAN_RECEIVED");
    }

    private static Map<String, Object> tenant() {
        return Referral.of(
                Map.of("housing", 3),
                Map.of(
                        "daysToHomelessness", 40,
                        "childOrUnbornInHousehold", true,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
    }
}
