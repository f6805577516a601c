package org.handrail.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesIT extends OnH2 {

    @ParameterizedTest
    @CsvSource({
        "triage, /",
        "triage, /cases",
        "triage, /tasks",
        "triage, /about",
        "triage, /accessibility",
        "triage, /cases/HR-2020-999999",
        "school, /referrals/new",
        "auditor, /audit",
        "auditor, /sign-in-again",
        "auditor, /login/refused?why=NO_ROLE",
        "operator, /operations/accounts",
        "operator, /operations/accounts/triage",
        "operator, /operations/api-accounts",
        "operator, /operations/api-accounts/new"
    })
    void everyPageFitsEverybody(String account, String path) {
        try (Window window = Browser.openOnPhone(port)) {
            window.expectRefusals("HR-2020|/login/refused").signIn(account).open(path);

            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void signsInWithoutSayingWhichPartWasWrong() {
        try (Window window = Browser.open(port)) {
            window.open("/login");
            window.page().fill("input[name=username]", "triage");
            window.page().fill("input[name=password]", "wrong");
            window.page().click("main button[type=submit]");

            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.violations()).isEmpty();

            window.signInOnThePage("triage");
            assertThat(window.page().textContent("body")).contains("Sign out");
        }
    }

    @Test
    void triagesAReferralOnPagesOfOurOwn() {
        String reference = receive("Journey");
        try (Window window = Browser.open(port)) {
            window.signIn("triage").open("/cases/" + reference);
            assertThat(window.page().textContent("main")).contains("Level 3").contains("CANARYREASON");
            assertThat(window.violations()).isEmpty();
            window.picture("case-page");

            window.page().click("text=Have the triage conversation");
            window.page().click("text=Take this task");
            window.page().click("text=Complete the task");
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.violations()).isEmpty();

            window.picture("triage-task");
            decide(window);

            assertThat(window.page().url()).contains("/tasks?done");
            window.open("/cases/" + reference);
            assertThat(window.page().textContent("main")).contains("Choose the lead practitioner", "council-duty");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void triagesAReferralWithoutScripts() {
        String reference = receive("Noscript");
        try (Window window = Browser.openWithoutScripts(port)) {
            window.signIn("triage").open("/cases/" + reference);
            window.page().click("text=Have the triage conversation");
            window.page().click("text=Take this task");
            decide(window);

            assertThat(window.page().url()).contains("/tasks?done");
        }
    }

    private static void decide(Window window) {
        window.page().fill("input[name=contact_who]", "The parent");
        window.page().selectOption("select[name=contact_channel]", "PHONE");
        window.page().check("input[name=contact_reached][value=true]");
        window.page().check("input[name=triageOutcome][value=DECIDED]");
        window.page().click("text=Update the questions");
        assertThat(window.page().inputValue("input[name=contact_who]")).isEqualTo("The parent");
        window.page().selectOption("select[name=agreedLevel]", "3");
        window.page().selectOption("select[name=agreement_status]", "GIVEN");
        window.page().selectOption("select[name=lawful_basis]", "PUBLIC_TASK");
        window.page().click("text=Update the questions");
        window.page().selectOption("select[name=agreement_method]", "PHONE");
        window.page().fill("input[name=agreement_on]", "2026-01-05");
        window.page().click("text=Complete the task");
    }

    @Test
    void takesAConcernToTheSafeguardingTeamFromAnyCase() {
        String reference = receive("Concern");
        try (Window window = Browser.open(port)) {
            window.signIn("triage").open("/cases/" + reference);
            window.page().click("text=Raise a safeguarding concern");
            window.page().fill("#concern", "She was hurt again.");
            window.page().check("#danger");
            window.page().click("text=Tell the safeguarding team");

            assertThat(window.page().textContent("main"))
                    .contains("The safeguarding team has been told")
                    .contains("Do not contact the family")
                    .contains("Keep people safe now")
                    .contains("Safeguarding referrals");
        }
    }

    @Test
    void keepsTheWordsOfANoteOrContactThatCannotBeSaved() {
        String reference = receive("Typed");
        try (Window window = Browser.open(port).expectRefusals("/cases/").signIn("triage")) {
            window.open("/cases/" + reference);
            window.page().click("text=Log a contact");
            window.page().fill("#contactWords", "She asked us to ring after school.");
            window.page().click("text=Save contact");

            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().textContent(".govuk-error-summary"))
                    .contains("Say who you tried to reach", "Choose how", "whether you reached them");
            assertThat(window.violations()).isEmpty();
            assertThat(window.page().inputValue("#contactWords")).isEqualTo("She asked us to ring after school.");
            window.page().fill("#who", "The mother");
            window.page().check("[name=channel][value=PHONE]");
            window.page().check("[name=reached][value=true]");
            window.page().click("text=Save contact");
            assertThat(window.page().textContent("main"))
                    .contains("The contact is saved", "She asked us to ring after school.");

            window.page().fill("#note", " ");
            window.page().click("text=Save note");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("Write your note");
            window.page().click("text=Agreement withdrawn, or someone died or moved");
            window.page().fill("#endingWords", "They said no.");
            window.page().click("text=Record this");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("Choose what happened");
            assertThat(window.page().inputValue("#endingWords")).isEqualTo("They said no.");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void showsAManagerWhatWaitsAndNobodyElse() {
        String reference = receive("Waiting");
        desk().does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        try (Window window = Browser.open(port).signIn("manager")) {
            window.open("/insight");
            assertThat(window.page().textContent("main"))
                    .contains("Triage or assessment late", "No lead practitioner", "No review planned");
            assertThat(window.violations()).isEmpty();
            window.picture("teams");
            window.open("/cases?waiting=UNALLOCATED");
            assertThat(window.page().textContent(".hr-filter [aria-current=true]"))
                    .contains("No lead practitioner");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
        for (String account : List.of("practitioner", "foodbank", "policy", "operator")) {
            try (Window window = Browser.open(port).expectRefusals("/insight").signIn(account)) {
                assertThat(Objects.requireNonNull(window.open("/insight")).status())
                        .as(account)
                        .isEqualTo(404);
            }
        }
    }

    private String receive(String familyName) {
        Map<?, ?> answer = as("school")
                .postForObject("/api/referrals", Referral.ofStrangers(Referral.storyA(), familyName), Map.class);
        return String.valueOf(Objects.requireNonNull(answer).get("reference"));
    }
}
