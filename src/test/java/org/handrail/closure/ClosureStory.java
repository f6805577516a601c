package org.handrail.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.Job;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What must be true of the end of help on either database, from the talk with the family to the check months later. */
final class ClosureStory {

    private static final String WORDS = "CANARYREASON in their words";
    private static final Map<String, Object> WENT_WELL = Map.ofEntries(
            Map.entry("close_feedback", "ASKED"),
            Map.entry("close_changed", WORDS),
            Map.entry("close_helped", WORDS),
            Map.entry("close_better", WORDS),
            Map.entry("close_scaleBefore", 3),
            Map.entry("close_scaleAfter", 8),
            Map.entry("fact_goalProgress", "MET"),
            Map.entry("fact_openNeedsAtLeast2", 0),
            Map.entry("fact_universalSupportNamed", "true"),
            Map.entry("fact_engagementEnded", "false"),
            Map.entry("fact_stepDirection", "NONE"),
            Map.entry("close_check", "CALL"));

    private final CaseDesk desk;
    private final Closings closings;
    private final TellingOfConcern telling;
    private final CurrentActor actor;
    private final int port;

    ClosureStory(CaseDesk desk, Closings closings, TellingOfConcern telling, CurrentActor actor, int port) {
        this.desk = desk;
        this.closings = closings;
        this.telling = telling;
        this.actor = actor;
        this.port = port;
    }

    void endsHelpWellAndLooksMonthsLaterIfItLasts() throws Exception {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Lasting");
        String reference = helped(body);
        desk.does("coordinator", reference, "Look back with the family", WENT_WELL);
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "CLOSE", "close_reason", "NEEDS_MET"));
        ResponseEntity<String> byPost = desk.tries(
                "coordinator",
                reference,
                "Write the closing letter",
                Map.of("close_letter", WORDS, "close_letterWay", "POST"));
        assertThat(byPost.getStatusCode())
                .as("the family named no post as safe")
                .isEqualTo(HttpStatus.BAD_REQUEST);
        desk.does(
                "coordinator",
                reference,
                "Write the closing letter",
                Map.of("close_letter", WORDS, "close_letterWay", "HANDED_OVER"));
        assertThat(desk.status(reference)).isEqualTo("CLOSED");
        desk.runs(desk.job(reference, "service_tell_of_closing"));

        Job later = desk.job(reference, "timer_wait_to_look_again");
        assertThat(later.getDuedate().toInstant())
                .isAfter(Instant.now().plus(Duration.ofDays(182)))
                .isBefore(Instant.now().plus(Duration.ofDays(190)));
        desk.runs(later);
        desk.does(
                "coordinator",
                reference,
                "See if the change lasts",
                Map.of(
                        "close_checkWay", "CALL",
                        "close_lasted_whole", "SUSTAINED",
                        "close_lasted_food", "SUSTAINED",
                        "close_lasted_money", "SUSTAINED",
                        "close_lasted_education", "SUSTAINED",
                        "close_helpAgain", "NO",
                        "note_words", WORDS));
        Closing closing = closings.get(CaseReference.parse(reference));
        assertThat(Objects.requireNonNull(closing.lasting()).result()).isEqualTo(Lasted.SUSTAINED);
        assertThat(Objects.requireNonNull(closing.signOff()).why()).isNull();
        assertThat(desk.history(reference))
                .contains("FEEDBACK_RECORDED", "CLOSING_SIGNED_OFF", "CLOSING_LETTER_KEPT", "CASE_CLOSED")
                .contains("HELP_CLOSED", "NOTICE_SENT", "LASTING_CHECKED");
        assertThat(Person.signIn(port, "manager").get("/cases/" + reference).body())
                .contains("Given by hand")
                .contains("Before: 3. Now: 8.")
                .contains("Food: It has lasted");
        comesBack(body, reference);
    }

    /** The same family is referred again: whoever talks with them sees that, and asks what did not last. */
    private void comesBack(Map<String, Object> body, String former) throws Exception {
        String reference = desk.received(body);
        assertThat(desk.history(reference)).contains("FORMER_CASE_FOUND");
        Map<String, Object> decided = new HashMap<>(Referral.decided("2"));
        decided.put("close_notLasted", "CANARYREASON did not last");
        desk.does("triage", reference, "Have the triage conversation", decided);
        assertThat(Person.signIn(port, "coordinator").get("/cases/" + reference).body())
                .contains("Helped before", former, "CANARYREASON did not last");
    }

    /** Agreement is withdrawn at triage: safety first, a manager signs off, and nothing is left on paper. */
    void endsSafelyWhenAgreementIsWithdrawnAtTriage() {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Withdrawing");
        Map<String, Object> household = new HashMap<>(household(body));
        household.put("safeContact", Map.of("channel", "LETTER", "safeTimes", "", "mustNotKnow", "Canaryfamily"));
        body.put("household", household);
        String reference = desk.received(body);
        actor.runAs(
                new Actor("triage", "council"),
                () -> telling.ending(CaseReference.parse(reference), EndingHelp.Reason.AGREEMENT_WITHDRAWN, WORDS));
        assertThat(desk.status(reference)).isEqualTo("CLOSING");
        assertThat(desk.tasks("manager", reference)).hasSize(1);
        desk.does(
                "manager",
                reference,
                "Check that all are safe",
                Map.of("rescreenResult", "SAFE", "action_words", WORDS, "action_told_family", "YES"));
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "CLOSE", "close_reason", "AGREEMENT_WITHDRAWN"));
        for (String onPaper : List.of("POST", "HANDED_OVER", "EMAIL")) {
            assertThat(desk.tries(
                                    "practitioner",
                                    reference,
                                    "Write the closing letter",
                                    Map.of("close_letter", WORDS, "close_letterWay", onPaper))
                            .getStatusCode())
                    .as(onPaper)
                    .isEqualTo(HttpStatus.BAD_REQUEST);
        }
        desk.does(
                "practitioner",
                reference,
                "Write the closing letter",
                Map.of("close_letter", WORDS, "close_letterWay", "SAID_IN_PERSON"));
        desk.runs(desk.job(reference, "service_tell_of_closing"));
        assertThat(desk.status(reference)).isEqualTo("CLOSED");
        assertThat(desk.history(reference)).contains("AGREEMENT_WITHDRAWN", "HELP_CLOSED", "NOTICE_SENT");
    }

    /** Story M: the lighter service has not said yes, so no words of anybody close the case. */
    void holdsOnUntilTheNextServiceHasSaidYes() {
        String reference = helped(Referral.ofStrangers(Referral.storyA(), "Steppingdown"));
        Map<String, Object> notYet = new HashMap<>(WENT_WELL);
        notYet.put("fact_stepDirection", "DOWN");
        notYet.put("fact_stepAccepted", "false");
        desk.does("coordinator", reference, "Look back with the family", notYet);
        Map<String, Object> close =
                Map.of("close_decision", "CLOSE", "close_reason", "STEPPED_DOWN_SINGLE_AGENCY", "close_why", WORDS);
        Map<String, Object> withoutWords = Map.of("close_decision", "CLOSE", "close_reason", "NEEDS_MET");
        assertThat(desk.tries("manager", reference, "Decide if the case can close", withoutWords)
                        .getStatusCode())
                .as("the table does not let it close, so somebody has to say why")
                .isEqualTo(HttpStatus.BAD_REQUEST);
        desk.does("manager", reference, "Decide if the case can close", close);
        assertThat(desk.status(reference)).isEqualTo("CLOSING");
        desk.does(
                "manager",
                reference,
                "Decide if the case can close",
                Map.of("close_decision", "KEEP_OPEN", "close_why", WORDS));
        assertThat(desk.status(reference)).isEqualTo("PLAN");
        assertThat(desk.tasks("coordinator", reference)).anyMatch(task -> task.startsWith("Arrange the help"));
    }

    /** A case of level 2 whose help has come to an end. */
    private String helped(Map<String, Object> body) {
        String reference = desk.received(body);
        desk.does("triage", reference, "Have the triage conversation", Referral.decided("2"));
        desk.does(
                "coordinator",
                reference,
                "Arrange the help",
                Map.of(
                        "partner_pathways", List.of("EDUCATION_ATTENDANCE"),
                        "agreement_status", "GIVEN",
                        "agreement_method", "PHONE",
                        "agreement_on", "2026-01-05"));
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
        return reference;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> household(Map<String, Object> body) {
        return (Map<String, Object>) Objects.requireNonNull(body.get("household"));
    }
}
