package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.Browser;
import org.handrail.support.CaseDesk;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PapersIT extends OnH2 {

    private static final int NARROWEST = 320;
    private static final int FOUND = 200;
    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;

    @Test
    void printsWhatWasAgreedWithTheFamilyAndNothingThatSomebodyToldAlone(
            @Autowired CurrentActor actor, @Autowired CaseRecords cases) throws Exception {
        CaseDesk desk = desk();
        String reference = new NoFoodToday(desk).planned();
        try (Window window = Browser.open(port).signIn("practitioner")) {
            window.open("/cases/" + reference);
            assertThat(window.violations()).isEmpty();
            window.page().click("text=Print the plan for the family");
            assertThat(window.page().textContent("main"))
                    .contains("Who does what, by when", "The family", "Pastoral lead", "CANARYREASON");
            assertThat(window.violations()).isEmpty();
            window.page().setViewportSize(NARROWEST, 800);
            assertThat(window.violations()).isEmpty();
            window.open("/cases/" + reference + "/paper/assessment");
            assertThat(window.page().textContent("main"))
                    .contains("What we are worried about", "What needs to happen")
                    .doesNotContain("What the child said or showed", "How they see it");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
        Person lead = Person.signIn(port, "practitioner");
        for (String paper : List.of("plan", "assessment")) {
            HttpResponse<String> file = lead.get(path(reference, paper) + "/pdf");
            assertThat(file.statusCode()).isEqualTo(FOUND);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains(paper + "-" + reference + ".pdf");
        }
        isHiddenFromOthers(reference);
        actor.runAs(
                new Actor("practitioner", "council"),
                () -> cases.change(CaseReference.parse(reference), record -> record.holdOtherContact(true)));
        isRefused(lead, reference);
        assertThat(desk.history(reference)).contains("PAPER_MADE", "PAPER_REFUSED");
    }

    private void isHiddenFromOthers(String reference) throws IOException, InterruptedException {
        for (String account : List.of("practitioner2", "housing", "policy", "operator")) {
            assertThat(Person.signIn(port, account).get(path(reference, "plan")).statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
    }

    /** The file sends back to the page, and the page says why. */
    private void isRefused(Person lead, String reference) throws IOException, InterruptedException {
        HttpResponse<String> page = lead.get(path(reference, "plan"));
        assertThat(page.statusCode()).isEqualTo(CONFLICT);
        assertThat(Objects.requireNonNull(page.body()))
                .contains("Do not print this", "The lead agency has not said yet that contact is safe.")
                .doesNotContain("CANARYREASON");
        assertThat(lead.get(path(reference, "plan") + "/pdf").statusCode()).isEqualTo(SEE_OTHER);
    }

    private static String path(String reference, String paper) {
        return "/cases/" + reference + "/paper/" + paper;
    }
}
