package org.handrail.frontdoor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.TasklistDesk;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The front door as its workers see it: in the task list, from the referral to the next team. */
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class FrontDoorInTasklistIT extends OnH2 {

    private static final int OK = 204;

    @Test
    void carriesStoryAFromTheReferralToTheNextTeamWithAReasonForAnotherLevel() {
        String reference = refer(Referral.storyA(), "Tasklister");
        try (Window window = Browser.open(port).signIn("triage")) {
            TasklistDesk desk = TasklistDesk.open(window).list("My team");
            desk.openCard(reference, "Have the triage conversation");
            assertThat(desk.caseWords())
                    .contains(reference)
                    .contains("Level 3")
                    .contains("CANARYREASON")
                    .contains("Tasklister");
            desk.claim().form();
            assertThat(desk.page().innerText(".fjs-form"))
                    .contains("Tasklister")
                    .contains("CANARYREASON")
                    .contains("What we know already");
            window.picture("story-a-in-tasklist");

            desk.question("f_contact_who").fill("The parent");
            desk.choose("f_contact_channel", "Phone");
            desk.pick("f_contact_reached", 0);
            desk.pick("f_triageOutcome", 0);
            desk.choose("f_agreedLevel", "2");
            desk.choose("f_override_reason", "The family chose this");
            desk.question("f_override_words").fill("They want less help for now.");
            desk.choose("f_lawful_basis", "Public task");
            window.picture("story-a-decided");
            assertThat(window.violations()).isEmpty();
            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(window.errors()).isEmpty();
        }
        JsonNode decided = as("triage").getForObject("/api/cases/" + reference, JsonNode.class);
        assertThat(decided.path("level").intValue()).isEqualTo(2);
        assertThat(decided.path("openTasks"))
                .anyMatch(task -> task.path("group").asText().equals("council-brokerage"));
        assertThat(as("triage").getForObject("/api/cases/" + reference + "/history", String.class))
                .contains("TASK_CLAIMED", "TASK_COMPLETED", "DECISION_EVALUATED", "CASE_READ");
        try (Window window = Browser.open(port).signIn("coordinator")) {
            assertThat(TasklistDesk.open(window).list("My team").cardsOf(reference))
                    .containsText("Arrange the help");
        }
        try (Window window = Browser.open(port).signIn("school")) {
            window.open("/referrals");
            assertThat(window.page().textContent("main")).contains(reference);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void bringsAnExploitedTeenagerToTheSafeguardingLeadAtOnce() {
        String reference = refer(Referral.exploitedTeenager(), "Atonce");
        try (Window window = Browser.open(port).signIn("dsl")) {
            TasklistDesk desk = TasklistDesk.open(window).list("Safeguarding");
            desk.openCard(reference, "Keep people safe now");
            assertThat(desk.caseWords()).contains("Level 4");
            desk.claim().form();
            assertThat(desk.page().innerText(".fjs-form"))
                    .contains("This referral")
                    .contains("Within 240 minutes");
            desk.question("f_referral_present").fill("His form tutor.");
            desk.question("f_referral_made_safe").fill("Spoke with the school; he is there now.");
            window.picture("mash-in-tasklist");
            assertThat(window.violations()).isEmpty();
            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(window.errors()).isEmpty();
        }
        JsonNode after = as("triage").getForObject("/api/cases/" + reference, JsonNode.class);
        assertThat(after.path("rag").asText()).isEqualTo("RED");
        assertThat(after.path("openTasks"))
                .anyMatch(task -> task.path("name").asText().equals("Make the referral"))
                .anyMatch(task -> task.path("name").asText().equals("Have the triage conversation"));
    }

    private String refer(Map<String, Object> body, String familyName) {
        Map<?, ?> answer =
                as("school").postForObject("/api/referrals", Referral.ofStrangers(body, familyName), Map.class);
        return String.valueOf(Objects.requireNonNull(answer).get("reference"));
    }
}
