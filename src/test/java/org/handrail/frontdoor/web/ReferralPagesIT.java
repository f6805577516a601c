package org.handrail.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.frontdoor.Notices;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReferralPagesIT extends OnH2 {

    @Autowired
    private Relationships relationships;

    @Autowired
    private Notices notices;

    @Autowired
    private CurrentActor currentActor;

    @Test
    void takesStoryAFromTheStartToTheReceipt() {
        try (Window window = Browser.open(port).signIn("school")) {
            StoryA story = new StoryA(window, new Hand.Mouse(window.page()), "Quayside", () -> fitsEverybody(window));
            story.write();
            assertThat(window.page().textContent("main"))
                    .contains("Maya Quayside")
                    .contains("4 – Crisis")
                    .contains("Yes, they want help");
            String reference = story.send();

            assertThat(window.page().textContent("main"))
                    .contains("A worker reads your referral by")
                    .contains("We try to reach the family by")
                    .doesNotContain("Level 3")
                    .doesNotContain("Quayside");
            assertRecommendation(reference);
            window.open("/referrals");
            fitsEverybody(window);
            assertThat(window.page().textContent("main")).contains(reference).contains("We have your referral");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        try (Window window = Browser.open(port).signIn("school")) {
            StoryA story = new StoryA(window, new Hand.Keyboard(window.page()), "Keys", () -> {});
            story.write();

            assertRecommendation(story.send());
        }
    }

    @Test
    void worksWithoutScriptsAndSendsOnceHoweverOftenTheButtonIsPressed() {
        try (Window window = Browser.openWithoutScripts(port).signIn("housing")) {
            Page page = window.page();
            StoryA story = new StoryA(window, new Hand.Mouse(page), "Noscript", () -> {});
            story.write();
            String send = page.locator("form[action$='/send']").getAttribute("action");
            String csrf =
                    page.locator("form[action$='/send'] input[name=_csrf]").inputValue();
            int before = relationships.casesOf("housing", Kind.REFERRER).size();
            String reference = story.send();

            APIResponse again = page.request()
                    .post(
                            page.url().replaceAll("/referrals/.*", send),
                            RequestOptions.create().setForm(FormData.create().set("_csrf", csrf)));
            assertThat(again.url()).endsWith("/referrals/" + reference + "/receipt");
            page.goBack();
            assertThat(page.url()).endsWith("/referrals/" + reference + "/receipt");
            assertThat(relationships.casesOf("housing", Kind.REFERRER)).hasSize(before + 1);
        }
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsWrong() {
        try (Window window = Browser.open(port).signIn("school")) {
            Page page = window.page();
            String draft = begin(window);

            window.open(draft + "/danger");
            page.check("[name='facts.missing'][value=ONE]");
            isWrong(window, "Continue", "Say whether anyone is in danger");
            assertThat(page.isChecked("[name='facts.missing'][value=ONE]")).isTrue();

            window.open(draft + "/safety");
            page.check("[name='facts.childOrUnbornInHousehold'][value=YES]");
            page.check("[name='facts.adultAbuseNeglect'][value=UNKNOWN]");
            page.check("[name='needs.domesticAbuse'][value='2']");
            page.fill("[name='facts.dashCount']", "many");
            isWrong(window, "Continue", "from 0 to 24");
            assertThat(page.inputValue("[name='facts.dashCount']")).isEqualTo("many");

            window.open(draft + "/referrer");
            page.fill("[name='referrer.role']", "Head of year");
            isWrong(window, "Continue", "Enter your name");
            assertThat(page.inputValue("[name='referrer.role']")).isEqualTo("Head of year");

            window.open(draft + "/people");
            page.fill("[name=nhsNumber]", "123");
            page.fill("[name='dateOfBirth.day']", "31");
            page.fill("[name='dateOfBirth.month']", "2");
            isWrong(window, "Save this person", "An NHS number has 10 digits");
            assertThat(page.inputValue("[name=nhsNumber]")).isEqualTo("123");
            assertThat(page.inputValue("[name='dateOfBirth.day']")).isEqualTo("31");

            window.open(draft + "/address");
            page.fill("[name='household.address.lines[1]']", "x".repeat(201));
            isWrong(window, "Continue", "Use 200 characters or fewer");
            assertThat(page.inputValue("[name='household.address.lines[1]']")).hasSize(201);

            window.open(draft + "/contact");
            page.fill("[name='household.safeContact.mustNotKnow']", "A neighbour");
            isWrong(window, "Continue", "Choose the safest way");
            assertThat(page.inputValue("[name='household.safeContact.mustNotKnow']"))
                    .isEqualTo("A neighbour");

            window.open(draft + "/reason");
            page.fill("[name='facts.daysToHomelessness']", "soon");
            isWrong(window, "Continue", "Say why you are asking for help");
            assertThat(page.inputValue("[name='facts.daysToHomelessness']")).isEqualTo("soon");

            window.open(draft + "/agreement");
            page.check("[name='agreementToSupport.status'][value=REFUSED]");
            page.fill("[name='agreementToSupport.on.day']", "40");
            isWrong(window, "Continue", "Enter a real day");
            assertThat(page.isChecked("[name='agreementToSupport.status'][value=REFUSED]"))
                    .isTrue();
        }
    }

    @Test
    void leadsBackToTheFirstPageThatIsNotDone() {
        try (Window window = Browser.open(port).signIn("school")) {
            window.open(begin(window) + "/check");
            window.page().click("text=Send the referral");

            assertThat(window.page().url()).contains("/danger").contains("wrong");
            assertThat(window.page().title()).startsWith("Error:");
        }
    }

    @Test
    void saysCall999AndLetsThePersonGoOn() {
        try (Window window = Browser.open(port).signIn("school")) {
            begin(window);
            window.page().check("[name='facts.immediateDanger'][value=YES]");
            window.page().check("[name='facts.missing'][value=NONE]");
            window.page().check("[name='facts.noSafePlaceTonight'][value=NO]");
            window.page().click("text=Continue");

            assertThat(window.page().url()).endsWith("/safety");
            assertThat(window.page().textContent(".hr-alarm")).contains("Call 999");
            fitsEverybody(window);
            window.page().goBack();
            assertThat(window.page().isChecked("[name='facts.immediateDanger'][value=YES]"))
                    .isTrue();
        }
    }

    @Test
    void removesSomebodyWhoWasAddedByMistake() {
        try (Window window = Browser.open(port).signIn("school")) {
            Page page = window.page();
            window.open(begin(window) + "/people");
            for (String name : List.of("Right", "Mistake")) {
                page.fill("[name=givenName]", name);
                page.click("text=Save this person");
                if (name.equals("Right")) {
                    page.click("text=Add another person");
                }
            }
            page.click("button:has-text('Remove Mistake')");

            assertThat(page.textContent("main"))
                    .contains("You have added 1 person")
                    .doesNotContain("Mistake");
        }
    }

    @Test
    void showsTheReceiptToNobodyElse() {
        String reference = received("school");
        try (Window window = Browser.open(port).expectRefusals("HR-").signIn("housing2")) {
            assertThat(statusOf(window, "/referrals/" + reference + "/receipt")).isEqualTo(404);
            assertThat(statusOf(window, "/referrals/HR-2020-999999/receipt")).isEqualTo(404);
        }
        try (Window window = Browser.open(port).signIn("auditor")) {
            assertThat(statusOf(window, "/referrals/" + reference + "/receipt")).isEqualTo(200);
        }
    }

    @Test
    void tellsTheReferrerWhatWasDecided() {
        String reference = received("school");
        currentActor.runAs(
                new Actor("triage", "council"),
                () -> notices.send(CaseReference.parse(reference), "school", Notices.Kind.DECISION, 3));
        try (Window window = Browser.open(port).signIn("school")) {
            window.open("/referrals/" + reference + "/receipt");

            assertThat(window.page().textContent("main"))
                    .contains("We have decided what happens next")
                    .contains("A worker agreed on Level 3");
            fitsEverybody(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "policy", "operator", "infoofficer"})
    void refusesRolesThatDoNotRefer(String account) {
        try (Window window = Browser.open(port).expectRefusals("referrals").signIn(account)) {
            assertThat(statusOf(window, "/referrals/new")).isEqualTo(403);
            assertThat(statusOf(window, "/referrals")).isEqualTo(403);
        }
    }

    @Test
    void leadsToTheStartWhenADraftIsGone() {
        try (Window window = Browser.open(port).signIn("manager")) {
            window.open("/referrals/new/0b3a/reason");

            assertThat(window.page().url()).endsWith("/referrals/new?gone");
            assertThat(window.page().textContent("main")).contains("Nothing was sent");
        }
    }

    private String received(String account) {
        Map<?, ?> answer = as(account)
                .postForObject(
                        "/api/referrals",
                        Referral.ofStrangers(Referral.storyA(), "Receipt" + System.nanoTime()),
                        Map.class);
        return String.valueOf(answer.get("reference"));
    }

    private void assertRecommendation(String reference) {
        JsonNode read = as("triage").getForObject("/api/cases/" + reference, JsonNode.class);
        assertThat(read.path("level").intValue()).isEqualTo(3);
        assertThat(read.path("urgency").textValue()).isEqualTo("SAME_DAY");
        assertThat(read.path("rag").textValue()).isEqualTo("GREEN");
        assertThat(read.path("pathways"))
                .extracting(JsonNode::textValue)
                .contains(
                        "FOOD_EMERGENCY",
                        "CRISIS_PAYMENT",
                        "INCOME_MAXIMISATION",
                        "EDUCATION_ATTENDANCE",
                        "BEST_START_FAMILY_HUB");
    }

    private static int statusOf(Window window, String path) {
        return Objects.requireNonNull(window.open(path)).status();
    }

    /** The path of a new draft. */
    private static String begin(Window window) {
        window.open("/referrals/new");
        window.page().click("text=Start now");
        window.page().waitForURL("**/danger");
        return window.page().url().replaceAll("^https?://[^/]+|/danger$", "");
    }

    private static void isWrong(Window window, String button, String words) {
        window.page().click("main button:has-text('" + button + "')");
        window.page().waitForURL("**wrong");
        assertThat(window.page().title()).startsWith("Error:");
        assertThat(window.page().textContent(".govuk-error-summary")).contains(words);
        assertThat(window.page().locator(".govuk-error-summary a").all())
                .allSatisfy(link -> assertThat(window.page()
                                .locator("[id='" + link.getAttribute("href").substring(1) + "']")
                                .count())
                        .isEqualTo(1));
        fitsEverybody(window);
    }

    /** No violation of WCAG 2.2 AA, nothing to scroll sideways on the smallest screen, nothing personal in the address. */
    private static void fitsEverybody(Window window) {
        Page page = window.page();
        assertThat(window.violations()).as(page.url()).isEmpty();
        page.setViewportSize(320, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(320);
        page.setViewportSize(1400, 900);
        assertThat(page.url()).doesNotContainIgnoringCase("quay").doesNotContainIgnoringCase("okoro");
    }
}
