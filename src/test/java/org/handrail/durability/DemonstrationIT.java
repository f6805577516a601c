package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The invented families stand at every step of the journey, also after a start that was cut short. */
class DemonstrationIT {

    private static final Pattern REFERENCE = Pattern.compile("HR-\\d{4}-\\d{6}");
    private static final int ALL = 45;

    /** What waits for whom: every step that can be reached without moving a clock. */
    private static final Map<String, Map<String, Long>> WAITING = Map.of(
            "triage",
            Map.of(
                    "user_ask_safety_questions", 1L,
                    "user_triage_conversation", 7L,
                    "user_send_advice", 1L,
                    "user_rescreen_safety", 1L),
            "coordinator",
            Map.of(
                    "user_arrange_help", 1L,
                    "user_choose_partner", 1L,
                    "user_arrange_food", 1L,
                    "user_confirm_food", 1L,
                    "user_find_cause", 1L,
                    "user_agree_referral", 1L,
                    "user_arrange_team", 1L,
                    "user_look_back", 1L,
                    "user_write_closing_letter", 1L),
            "practitioner",
            Map.of(
                    "user_first_contact", 1L,
                    "user_talk_with_person", 4L,
                    "user_draft_analysis", 1L,
                    "user_share_copy", 1L,
                    "user_hold_meeting", 2L),
            "manager",
            Map.of(
                    "user_allocate_lead", 2L,
                    "user_check_quality", 1L,
                    "user_sign_off_closing", 1L,
                    "user_manager_view", 4L),
            "dsl",
            Map.of("user_confirm_receipt", 1L, "user_record_decision", 1L),
            "housing",
            Map.of("user_confirm_receipt", 1L, "user_contact_family", 1L, "user_answer_offer", 1L),
            "foodbank",
            Map.of("user_answer_offer", 2L, "user_say_outcome", 2L),
            "linkworker",
            Map.of("user_answer_offer", 2L, "user_say_start", 1L),
            "school",
            Map.of("user_answer_offer", 1L, "user_say_outcome", 2L));

    private static final Map<String, Integer> STATUSES = Map.of(
            "IN_TRIAGE", 10,
            "ASSESSMENT", 8,
            "PLAN", 21,
            "CLOSING", 3,
            "CLOSED", 2,
            "AGREEMENT_NOT_GIVEN", 1);

    /** Offers that wait for an answer, and those where help was promised or runs. */
    private static final Map<String, List<Integer>> OFFERS = Map.of(
            "foodbank", List.of(2, 2),
            "linkworker", List.of(2, 1),
            "housing", List.of(3, 0),
            "school", List.of(1, 2));

    private static final List<String> SETTINGS = List.of(StartedHandrail.HOUSEHOLDS + ALL);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void familiesStandAtEveryStepAfterAStartThatWasCutShort() throws Exception {
        ConnectionWatch watch = ConnectionWatch.in(folder);
        try (StartedHandrail cutShort = StartedHandrail.start(folder, watch, SETTINGS)) {
            awaitThere(cutShort, 10);
            assertThat(cutShort.written()).doesNotContain(there(ALL));
            cutShort.kill();
            cutShort.awaitEnd();
        }
        if (ConnectionWatch.isPossible()) {
            assertThat(watch.connections()).as("connections to elsewhere").isEmpty();
        }
        try (StartedHandrail handrail = StartedHandrail.start(folder, SETTINGS)) {
            awaitThere(handrail, ALL);
            assertThat(handrail.written()).doesNotContain("did not come to its step");
            stands(handrail.port());
        }
    }

    private static void stands(int port) throws Exception {
        Program program = new Program(port);
        for (Map.Entry<String, Map<String, Long>> account : WAITING.entrySet()) {
            assertThat(program.tasksOf(account.getKey())).as(account.getKey()).containsAllEntriesOf(account.getValue());
        }
        Set<String> references = references(Person.signIn(port, "infoofficer"));
        assertThat(references).as("each family once").hasSize(ALL);
        Map<String, Integer> statuses = new HashMap<>();
        for (String reference : references) {
            JsonNode one = program.caseOf(reference);
            statuses.merge(one.path("status").asText(), 1, Integer::sum);
        }
        assertThat(statuses).isEqualTo(STATUSES);
        for (Map.Entry<String, List<Integer>> partner : OFFERS.entrySet()) {
            String[] parts =
                    Person.signIn(port, partner.getKey()).get("/offers").body().split("<h2", -1);
            assertThat(List.of(count(parts[1]), count(parts[2])))
                    .as(partner.getKey())
                    .isEqualTo(partner.getValue());
        }
    }

    private static void awaitThere(StartedHandrail handrail, int many) {
        await(there(many))
                .atMost(4, TimeUnit.MINUTES)
                .until(() -> handrail.written().contains(there(many)));
    }

    private static String there(int many) {
        return "Demonstration: " + many + " of " + ALL + " households are there.";
    }

    private static Set<String> references(Person manager) throws Exception {
        Set<String> all = new TreeSet<>();
        int before = -1;
        for (int page = 1; all.size() > before; page++) {
            before = all.size();
            Matcher reference =
                    REFERENCE.matcher(manager.get("/cases?page=" + page).body());
            while (reference.find()) {
                all.add(reference.group());
            }
        }
        return all;
    }

    private static int count(String part) {
        return (int) REFERENCE.matcher(part).results().count();
    }
}
