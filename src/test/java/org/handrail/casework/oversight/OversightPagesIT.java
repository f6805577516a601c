package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class OversightPagesIT extends OnH2 {

    @Autowired
    private BeanFactory beans;

    @Test
    void opensACaseInAnEmergencyWithoutScripts() {
        String reference = new WatchedCases(desk(), beans, port).received("Hurry");
        try (Window window = Browser.openWithoutScripts(port)) {
            window.signIn("practitioner2").open("/emergency");
            window.page().fill("#reference", reference);
            window.page().check("[name=reason][value=IMMEDIATE_RISK]");
            window.page().fill("#words", "A child is alone at home.");
            window.page().click("text=Open the case");

            assertThat(window.page().url()).endsWith("/cases/" + reference);
            assertThat(window.page().textContent("main")).contains("A child is alone at home.");
        }
    }

    @Test
    void keepsTheWordsOfARefusedOpening() {
        try (Window window = Browser.open(port).expectRefusals("/emergency").signIn("practitioner2")) {
            window.open("/emergency");
            assertThat(window.violations()).isEmpty();
            window.page().fill("#words", "A child is alone at home.");
            window.page().click("text=Open the case");

            assertThat(window.page().textContent(".govuk-error-summary"))
                    .contains("Enter the reference of the case", "Choose why you must open");
            assertThat(window.page().inputValue("#words")).isEqualTo("A child is alone at home.");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void letsTheInformationOfficerWatch() {
        WatchedCases watched = new WatchedCases(desk(), beans, port);
        String reference = watched.received("Watched");
        watched.opens("practitioner2", reference);
        watched.restrict("infoofficer", reference, "practitioner");
        try (Window window = Browser.open(port)
                .expectRefusals("/staff-directory|/restricted")
                .signIn("infoofficer")) {
            for (String page : new String[] {
                "/notices",
                "/restricted",
                "/restricted/" + reference,
                "/emergency/reviews",
                "/emergency/reviews/" + watched.opening("practitioner2", reference),
                "/staff-directory",
                "/cases/" + reference
            }) {
                window.open(page);
                assertThat(window.violations()).as(page).isEmpty();
            }
            window.open("/restricted");
            window.page().fill("#people", "manager, nobodyknown");
            window.page().click("text=Restrict the case");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("“nobodyknown”");
            assertThat(window.page().inputValue("#people")).isEqualTo("manager, nobodyknown");
            window.open("/staff-directory");
            window.page().setInputFiles("#file", table("given_name,family_name,date_of_birth\nAnn,Able,1/2/1980\n"));
            window.page().click("main button");
            assertThat(window.page().textContent(".govuk-error-summary"))
                    .contains("Row 2: write a date of birth like 1980-05-31.");
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
    }

    private static FilePayload table(String text) {
        return new FilePayload("staff.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
