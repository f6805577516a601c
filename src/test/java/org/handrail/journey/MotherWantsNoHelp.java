package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.journey.Answers.WORDS;

import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/** Story E: a child is in school half the time, and the mother wants no help. Her no is kept, safety is checked first. */
record MotherWantsNoHelp(Desk desk) {

    void play() {
        String reference = desk.received(Referral.ofStrangers(
                Referral.of(
                        Map.of("education", 3),
                        Map.of(
                                "attendancePct", 48,
                                "childOrUnbornInHousehold", true,
                                "childConcern", "NONE",
                                "suicideRisk", "NONE",
                                "adultAbuseNeglect", "NO")),
                "Unwilling"));
        desk.does(
                "triage",
                reference,
                "Have the triage conversation",
                Map.of(
                        "contact_who", "Canarygiven",
                        "contact_channel", "PHONE",
                        "contact_reached", "true",
                        "agreement_status", "REFUSED",
                        "agreement_method", "PHONE",
                        "agreement_on", "2026-01-05",
                        "triageOutcome", "AGREEMENT_REFUSED"));
        assertThat(desk.status(reference)).as("no silent close").isEqualTo("IN_TRIAGE");
        desk.does(
                "triage",
                reference,
                "Check again that all are safe",
                Map.of("rescreenResult", "SAFE", "action_words", WORDS));
        assertThat(desk.status(reference)).isEqualTo("AGREEMENT_NOT_GIVEN");
        desk.comes(reference, "service_tell_referrer_not_agreed");
        assertThat(desk.history(reference)).contains("ENDED_AGREEMENT_NOT_GIVEN", "NOTICE_SENT");
    }
}
