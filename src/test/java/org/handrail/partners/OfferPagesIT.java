package org.handrail.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.CurrentActor;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.TasklistDesk;
import org.handrail.support.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class OfferPagesIT extends OnH2 {

    private static final int NARROWEST = 320;

    @SuppressWarnings("NullAway.Init")
    private PartnerStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired PartnerOffers offers,
            @Autowired AnsweringOffer answering,
            @Autowired PhoneAnswers phone,
            @Autowired OfferSheets sheets,
            @Autowired UnmetNeeds unmet,
            @Autowired TellingOfConcern telling,
            @Autowired CurrentActor currentActor) {
        story = new PartnerStory(desk(), offers, answering, phone, sheets, unmet, telling, currentActor);
    }

    @Test
    void answersAnOfferFromYesToOutcome() {
        String reference = story.offered("Inbox");
        try (Window window = Browser.open(port).expectRefusals("/offers/").signIn("foodbank")) {
            window.open("/offers");
            assertThat(window.violations()).isEmpty();
            window.picture("offers");
            window.page().click("text=" + reference);
            assertThat(window.page().textContent("main"))
                    .contains("Inbox", "no heat until Friday", "Share only what is needed", "Seen by them");
            assertThat(window.violations()).isEmpty();
            window.picture("offer");

            window.page().click("text=No, we cannot help");
            window.page().fill("#declineWords", "We are full this week.");
            window.page().click("text=Say no");
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("Choose why you cannot help");
            assertThat(window.page().inputValue("#declineWords")).isEqualTo("We are full this week.");
            assertThat(window.violations()).isEmpty();

            window.page().click("text=Yes, we can help");
            assertThat(window.page().textContent("main")).contains("They said yes", "Household");
            window.page().fill("#outcomeWords", "They came twice.");
            window.page().check("[name=outcome][value=ACHIEVED]");
            window.page().click("text=The help has ended");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("The help has not started");
            assertThat(window.page().inputValue("#outcomeWords")).isEqualTo("They came twice.");
            window.page().click("text=Help has started");
            window.page().setViewportSize(NARROWEST, 800);
            assertThat(window.violations()).isEmpty();
            assertThat(window.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(NARROWEST);
            window.picture("offer-narrow");
            window.page().check("[name=outcome][value=ACHIEVED]");
            window.page().click("text=The help has ended");
            assertThat(window.page().textContent("main"))
                    .contains("It did what it was for")
                    .doesNotContain("no heat until Friday");
            assertThat(window.errors()).isEmpty();
        }
        try (Window window = Browser.open(port).signIn("coordinator")) {
            window.open("/cases/" + reference);
            assertThat(window.page().textContent("main"))
                    .contains("Help from partners", "Emergency food, Community food bank", "It did what it was for");
            assertThat(window.violations()).isEmpty();
            window.page().setViewportSize(NARROWEST, 800);
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void answersAnOfferInTheTaskList() {
        String reference = story.offered("Desk");
        try (Window window = Browser.open(port).signIn("foodbank")) {
            TasklistDesk desk = TasklistDesk.open(window).list("Offers");
            desk.openCard(reference, "Answer the offer");
            assertThat(desk.caseWords()).contains("What you were asked").doesNotContain("no heat until Friday");
            desk.claim().form();
            assertThat(desk.page().innerText(".fjs-form"))
                    .contains("Desk", "no heat until Friday", "What this purpose needs")
                    .doesNotContain("Household");
            desk.pick("f_partnerAnswer", 1);
            assertThat(desk.page().innerText(".fjs-form")).contains("Why can you not help?");
            assertThat(window.violations()).isEmpty();
            window.picture("offer-in-tasklist");
            desk.pick("f_partnerAnswer", 0);
            assertThat(desk.send().status()).isEqualTo(HttpStatus.NO_CONTENT.value());
            assertThat(window.errors()).isEmpty();

            window.open("/offers/" + story.offer(reference).terms().id());
            assertThat(window.page().textContent("main")).contains("They said yes", "Household");
            assertThat(story.tasksOf("foodbank", reference)).containsExactly("Say when help starts");
            window.page().click("text=Help has started");
            assertThat(story.tasksOf("foodbank", reference))
                    .as("the page has done what the task asked for")
                    .containsExactly("Say what came of it");
            desk = TasklistDesk.open(window).list("Offers");
            desk.openCard(reference, "Say what came of it").claim().form();
            desk.pick("f_offer_outcome", 0);
            desk.question("f_offer_outcomeWords").fill("They came twice.");
            assertThat(window.violations()).isEmpty();
            assertThat(desk.send().status()).isEqualTo(HttpStatus.NO_CONTENT.value());
            assertThat(window.errors()).isEmpty();
        }
        assertThat(story.offer(reference).outcome()).contains(HelpOutcome.ACHIEVED);
        assertThat(story.tasksOf("foodbank", reference)).isEmpty();
    }

    @Test
    void writesDownWhatAPartnerSaidOnThePhone() {
        String reference = story.offered("Ringing");
        String page = "/cases/" + reference + "/offers/"
                + story.offer(reference).terms().id() + "/phone";
        try (Window window = Browser.open(port).expectRefusals("/phone").signIn("coordinator")) {
            window.open("/cases/" + reference);
            window.page().click("text=Write down what they said by phone");
            assertThat(window.violations()).isEmpty();
            window.page().check("[name=answer][value=NO]");
            window.page().fill("#words", "They move house this week.");
            window.page().click("text=Write it down");
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().textContent(".govuk-error-summary"))
                    .contains("Write who told you", "Choose why they cannot help");
            assertThat(window.page().inputValue("#words")).isEqualTo("They move house this week.");
            assertThat(window.page().isChecked("[name=answer][value=NO]")).isTrue();
            assertThat(window.violations()).isEmpty();
            window.picture("offer-by-phone");
            window.page().fill("#who", "Sam, who runs the store");
            window.page().check("[name=declineReason][value=NO_CAPACITY]");
            window.page().click("text=Write it down");
            assertThat(window.page().textContent("main"))
                    .contains("What they said is written down", "by phone: They said no", "Sam, who runs the store");
            assertThat(window.violations()).isEmpty();
            window.open(page);
            assertThat(window.page().textContent("main")).contains("nothing to write down");
            assertThat(window.errors()).isEmpty();
        }
        assertThat(story.offer(reference).state()).isEqualTo(OfferState.DECLINED);
        for (String stranger : List.of("foodbank", "practitioner2", "auditor")) {
            try (Window window = Browser.open(port).expectRefusals("/phone").signIn(stranger)) {
                assertThat(Objects.requireNonNull(window.open(page)).status())
                        .as(stranger)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
            }
        }
    }

    @Test
    void letsTheCoordinatorChooseWithTheFamilyOnOurOwnPage() {
        String reference = story.chosen("Ownpage", "FUEL_CRISIS");
        try (Window window = Browser.open(port).expectRefusals("/tasks/").signIn("coordinator")) {
            window.open("/cases/" + reference);
            window.page().click("text=Choose with the family");
            window.page().click("text=Take this task");
            window.page().check("input[name=familyChoice][value=CHOSEN]");
            window.page().click("text=Update the questions");
            window.page().selectOption("select[name=partner_first]", "foodbank-emergency-food");
            window.page().fill("textarea[name=partner_words]", "No food until Friday.");
            window.page().click("text=Complete the task");
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().inputValue("textarea[name=partner_words]")).isEqualTo("No food until Friday.");
            assertThat(window.violations()).isEmpty();
            window.picture("choose-partner");
            window.page().check("input[name=partner_needed][value=true]");
            window.page().click("text=Complete the task");
            assertThat(window.page().url()).contains("/tasks?done");
            assertThat(story.offer(reference).state()).isEqualTo(OfferState.REQUESTED);
        }
    }

    @Test
    void showsAnOfferToAnotherOrganisationAsIfItWereNotThere() {
        String id = story.offer(story.offered("Hidden")).terms().id().toString();
        for (String account : List.of("housing", "coordinator")) {
            try (Window window = Browser.open(port).expectRefusals("/offers/").signIn(account)) {
                assertThat(Objects.requireNonNull(window.open("/offers/" + id)).status())
                        .as(account)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
                assertThat(window.page().content()).doesNotContain("no heat until Friday");
            }
        }
    }
}
