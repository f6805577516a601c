package org.handrail.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Window;
import org.junit.jupiter.api.Test;

/** What whoever runs the service sees of the engine: models, numbers and what failed. No case can be told. */
class CockpitIT extends OnH2 {

    @Test
    void showsModelsAndNumbersWithoutAnError() {
        try (Window window = Browser.open(port).signIn("operator")) {
            Page page = window.page();
            window.open("/camunda/app/cockpit/default/#/dashboard");
            page.waitForSelector("text=Decision Definitions");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            window.picture("cockpit-dashboard");

            window.open("/camunda/app/cockpit/default/#/processes");
            page.locator("a[href*='process-definition/']").first().click();
            page.waitForSelector(".djs-container .djs-shape");
            assertThat(page.locator(".nav-tabs a").allInnerTexts()).containsExactly("Incidents", "Job Definitions");
            page.locator(".nav-tabs a").last().click();
            page.waitForSelector("text=Overriding Job Priority");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            window.picture("cockpit-model");
            assertThat(page.innerText("body")).doesNotContain("HR-");

            window.open("/camunda/app/cockpit/default/#/decisions");
            page.locator("a[href*='decision-definition/']").first().click();
            page.waitForSelector(".dmn-js-parent, .tjs-table");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            window.picture("cockpit-decision");
            assertThat(window.errors()).isEmpty();
        }
    }

    @Test
    void showsNoInstanceNoVariableAndNoHistory() throws Exception {
        Person operator = Person.signIn(port, "operator");
        for (String path : new String[] {
            "/camunda/api/engine/engine/default/process-instance?maxResults=10",
            "/camunda/api/engine/engine/default/variable-instance?maxResults=10",
            "/camunda/api/engine/engine/default/history/process-instance?maxResults=10",
            "/camunda/api/engine/engine/default/task?maxResults=10",
            "/camunda/api/cockpit/plugin/base/default/process-instance?maxResults=10",
            "/camunda/app/tasklist/default/"
        }) {
            assertThat(operator.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
