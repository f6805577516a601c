package org.handrail.casework.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.TasklistDesk;
import org.handrail.support.TrialForms;
import org.handrail.support.TrialProcess;
import org.handrail.support.TrialProcess.Visit;
import org.handrail.support.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class TasklistIT extends OnH2 {

    private static final int OK = 204;
    private static final int REFUSED = 400;

    /**
     * The rules that parts of Tasklist break and that our scripts cannot mend. There is none today; the accessibility
     * statement names each in plain words.
     */
    private static final Set<String> KNOWN_BARRIERS = Set.of();

    @Autowired
    private TrialProcess process;

    @Autowired
    private TrialForms kept;

    @AfterEach
    void endsAllVisits() {
        process.endAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 90})
    void keepsEveryLetterOfAFastTypist(int pauseInMilliseconds) {
        String reference = receive("Typist" + pauseInMilliseconds);
        Visit visit = process.startFor("practitioner", reference);
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).form();
            Locator.PressSequentiallyOptions pace =
                    new Locator.PressSequentiallyOptions().setDelay(pauseInMilliseconds);
            desk.question("f_rooms").pressSequentially("4", pace);
            desk.question("f_name").pressSequentially("Maya and the twins", pace);
            desk.question("f_street").pressSequentially("12 Harbour Road", pace);
            desk.pick("f_again", 0);

            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(kept.of(reference))
                    .containsEntry("trial_name", "Maya and the twins")
                    .containsEntry("trial_street", "12 Harbour Road")
                    .containsEntry("trial_again", "YES");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void completesAFormWithAListWhoseRowsComeAndGo() {
        String reference = receive("Lister");
        Visit visit = process.startFor("practitioner", reference);
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).form();
            desk.question("f_name").fill("Maya");
            desk.pick("f_again", 1);
            desk.question("f_person_name_0").fill("Tom");
            desk.page().click(".fjs-repeat-render-add");
            desk.question("f_person_name_1").fill("Mistake");
            desk.page().click(".fjs-repeat-render-add");
            desk.question("f_person_name_2").fill("Ada");
            desk.page().click("button[aria-label='Remove list item 2']");

            assertThat(desk.complete()).isEnabled();
            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(String.valueOf(kept.of(reference).get("trial_people")))
                    .contains("Tom")
                    .contains("Ada")
                    .doesNotContain("Mistake");
        }
    }

    @Test
    void saysWhatIsWrongAtTheQuestionAndKeepsTheWords() {
        String reference = receive("Refused");
        Visit visit = process.startFor("practitioner", reference);
        try (Window window = Browser.open(port).expectRefusals("submit-form").signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).form();
            desk.question("f_name").fill("Maya");
            desk.pick("f_again", 0);
            desk.question("f_postcode").fill("nowhere");
            desk.question("f_rooms").fill("21");
            assertThat(desk.errors().first()).containsText("Must be 20 or less.");
            assertThat(desk.errors().last()).containsText("Must look like CT1 2AB.");
            desk.question("f_rooms").fill("2");
            desk.question("f_postcode").fill("CT1 2AB");
            assertThat(desk.errors()).hasCount(0);

            desk.question("f_email").fill("maya@example");
            assertThat(desk.send().status()).isEqualTo(REFUSED);
            assertThat(desk.errors().first()).containsText("must be an email address");
            assertThat(desk.question("f_name")).hasValue("Maya");
            assertThat(desk.question("f_email")).isFocused();
            assertThat(process.isOpen(visit)).isTrue();
            window.picture("tasklist-refused");

            desk.question("f_email").fill("maya@example.com");
            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void keepsADraftOnTheServerAndNothingInTheBrowser() {
        Visit visit = process.startFor("practitioner", receive("Drafter"));
        try (Window window = Browser.open(port).signIn("practitioner");
                Window other = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).form();
            desk.question("f_name").fill("CANARYDRAFT");
            desk.save();
            assertThat(desk.page().locator(".hr-draft")).containsText("Draft saved");
            assertThat(String.valueOf(
                            desk.page().evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")))
                    .doesNotContain("CANARYDRAFT")
                    .doesNotContain("camunda-form:");

            desk.page().reload();
            assertThat(desk.form().question("f_name")).hasValue("CANARYDRAFT");
            assertThat(TasklistDesk.openTask(other, visit.taskId()).form().question("f_name"))
                    .hasValue("CANARYDRAFT");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void givesATaskBackForAnotherWorkerAndSignsOut() {
        Visit visit = process.startFor("practitioner", receive("Giver"));
        try (Window window = Browser.open(port).signIn("practitioner");
                Window other = Browser.open(port).signIn("coordinator")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId());
            desk.page().click(".hr-give-back");
            assertThat(desk.page().locator("[cam-tasklist-task-meta] button.claim"))
                    .isVisible();
            TasklistDesk.openTask(other, visit.taskId()).claim();
            assertThat(process.openTask(visit).getAssignee()).isEqualTo("coordinator");

            desk.page().click("[cam-widget-header] .account > a");
            desk.page().click("[cam-widget-header] .logout a");
            desk.page().waitForURL("**/login**");
            window.open("/camunda/app/tasklist/");
            assertThat(desk.page().url()).contains("/login");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void showsTheCaseAndOffersNoComments() {
        String reference = receive("Tabbed");
        Visit visit = process.startFor("practitioner", reference);
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId());
            assertThat(desk.caseWords()).contains(reference).contains("CANARYREASON");
            assertThat(window.violations()).isEmpty();
            desk.form();
            assertThat(window.violations()).isEmpty();
            assertThat(desk.page().innerText("body"))
                    .doesNotContainIgnoringCase("comment")
                    .doesNotContainIgnoringCase("create task")
                    .doesNotContainIgnoringCase("start process");
            process.endAll();
            window.open("/tasks/" + visit.taskId() + "/case");
            assertThat(desk.page().innerText("main")).contains("No case to show");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void listsMineAndMyTeamsTasks() {
        String mine = receive("Mine");
        String teams = receive("Teams");
        process.startFor("practitioner", mine);
        process.start(teams);
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.open(window);
            assertThat(desk.lists())
                    .containsExactly(
                            "Mine or my team", "My tasks", "My team", "Due today", "Overdue", "Safeguarding", "Offers");
            listHas(desk.list("My tasks"), mine, 1, teams, 0);
            listHas(desk.list("My team"), mine, 0, teams, 1);
            listHas(desk.list("Mine or my team"), mine, 1, teams, 1);
            listHas(desk.list("Due today"), mine, 0, teams, 0);
            listHas(desk.list("Overdue"), mine, 0, teams, 0);
            listHas(desk.list("Safeguarding"), mine, 0, teams, 0);
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_createInjector", "_setState", "importSchema"})
    void switchesAHelpOffThatMissesItsPlaceAndSaysSo(String name) {
        Visit visit = process.startFor("practitioner", receive("Missing" + name.replace("_", "")));
        try (Window window = Browser.open(port).signIn("practitioner")) {
            window.page().route("**/handrail/forms.js", route -> missing(route, name));
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId());

            assertThat(desk.page().locator(".hr-helps-off")).containsText("Some Handrail helps are off");
            assertThat(desk.caseWords()).contains("HR-");
            assertThat(desk.form().question("f_name")).isVisible();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        String reference = receive("Keys");
        Visit visit = process.start(reference);
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId());
            press(desk.page(), "[cam-tasklist-task-meta] button.claim");
            desk.page().waitForSelector(".hr-give-back");
            press(desk.page(), ".task-card .nav-tabs li:nth-child(2) a");
            desk.page().waitForSelector(".fjs-form");
            assertThat(desk.question("f_name")).isEnabled();
            tabTo(desk.page(), "input[id$='-f_name']");
            desk.page().keyboard().type("Maya");
            tabTo(desk.page(), "input[id$='-f_again-0']");
            desk.page().keyboard().press("Space");
            tabTo(desk.page(), "[cam-tasklist-form] .form-actions .btn-primary");
            desk.page()
                    .waitForResponse(
                            "**/submit-form", () -> desk.page().keyboard().press("Enter"));

            assertThat(kept.of(reference)).containsEntry("trial_name", "Maya");
        }
    }

    @Test
    void fitsAPhone() {
        String reference = receive("Phone");
        Visit visit = process.startFor("practitioner", reference);
        try (Window window = Browser.openOnPhone(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).form();
            window.picture("tasklist-phone");
            desk.question("f_name").fill("Maya");
            desk.pick("f_again", 1);
            assertThat(window.violations()).isEmpty();
            assertThat(desk.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(desk.send().status()).isEqualTo(OK);
            assertThat(kept.of(reference)).containsEntry("trial_name", "Maya");
        }
    }

    @Test
    void hasOnlyTheBarriersThatTheAccessibilityStatementNames() {
        Visit visit = process.startFor("practitioner", receive("Barriers"));
        try (Window window = Browser.open(port).signIn("practitioner")) {
            TasklistDesk desk = TasklistDesk.openTask(window, visit.taskId()).tab("Diagram");
            desk.page().waitForSelector(".djs-container .djs-shape");
            Set<String> found = new TreeSet<>(rules(window));
            desk.tab("Description");
            found.addAll(rules(window));
            desk.page().click("text=Keyboard Shortcuts");
            desk.page().waitForSelector(".modal-content");
            desk.page().waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
            window.picture("tasklist-dialog");
            found.addAll(rules(window));

            assertThat(found).isEqualTo(KNOWN_BARRIERS);
        }
    }

    private static Set<String> rules(Window window) {
        return window.violations().stream()
                .map(violation -> violation.replaceAll(" at .*", ""))
                .collect(Collectors.toSet());
    }

    private static void listHas(TasklistDesk desk, String mine, int ofMine, String teams, int ofTeams) {
        assertThat(desk.cardsOf(mine)).hasCount(ofMine);
        assertThat(desk.cardsOf(teams)).hasCount(ofTeams);
    }

    /** As if a later Tasklist had named it otherwise. */
    private static void missing(Route route, String name) {
        String script = route.fetch().text();
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setBody(script.replace("'" + name + "'", "'renamed'")));
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 100; presses++) {
            if (Objects.equals(true, page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by Tab: " + selector);
    }

    private String receive(String familyName) {
        Map<?, ?> answer = as("school")
                .postForObject("/api/referrals", Referral.ofStrangers(Referral.storyA(), familyName), Map.class);
        return String.valueOf(Objects.requireNonNull(answer).get("reference"));
    }
}
