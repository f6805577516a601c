package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.platform.CaseReference;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class FamilyApartPageIT extends OnH2 {

    @Autowired
    private BeanFactory beans;

    @Test
    void takesFamiliesApartOnceSomebodySaysWhy() {
        FamiliesApartStory story = new FamiliesApartStory(desk(), beans);
        Map<String, Object> family = Referral.ofStrangers(FamiliesApartStory.coldHome(Map.of("money", 3)), "Pageapart");
        CaseReference open = story.helped(family);
        CaseReference added = story.added(family);
        String page = "/cases/" + open + "/not-same-family";
        try (Window window =
                Browser.open(port).expectRefusals("/not-same-family").signIn("coordinator")) {
            window.open("/cases/" + open);
            window.page().click("text=These are not the same family");
            assertThat(window.page().textContent("main")).contains("What will happen", added.toString());
            assertThat(window.page().isChecked("[name=wrong][value=" + added + "]"))
                    .as("there is only one")
                    .isTrue();
            assertThat(window.violations()).isEmpty();
            window.picture("not-same-family");
            window.page().click("text=Take the families apart");
            assertThat(window.page().title()).startsWith("Error:");
            assertThat(window.page().textContent(".govuk-error-summary")).contains("Write how you know");
            assertThat(window.violations()).isEmpty();
            window.page().fill("#why", "Two mothers of the same name.");
            window.page().click("text=Take the families apart");
            window.page().waitForURL(url -> url.endsWith("?done=apart"));
            assertThat(window.page().textContent("main"))
                    .contains(
                            "The families are taken apart", "Two mothers of the same name.", "taken out of this case");
            assertThat(window.page().locator("a[href$='/not-same-family']").count())
                    .isZero();
            assertThat(window.violations()).isEmpty();
            assertThat(window.errors()).isEmpty();
        }
        for (String stranger : List.of("triage", "foodbank", "auditor")) {
            try (Window window =
                    Browser.open(port).expectRefusals("/not-same-family").signIn(stranger)) {
                assertThat(Objects.requireNonNull(window.open(page)).status())
                        .as(stranger)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
            }
        }
    }
}
