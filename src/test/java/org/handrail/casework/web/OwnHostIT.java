package org.handrail.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page fetches nothing from elsewhere: no fonts, no scripts, no statistics. */
class OwnHostIT extends OnH2 {

    @ParameterizedTest
    @CsvSource({
        "triage, / /cases /tasks /about",
        "triage, /camunda/app/tasklist/default/",
        "operator, /camunda/app/cockpit/default/#/dashboard /camunda/app/cockpit/default/#/processes"
    })
    void asksOnlyItsOwnHost(String account, String pages) {
        List<String> asked = new CopyOnWriteArrayList<>();
        Map<?, ?> received = as("school")
                .postForObject("/api/referrals", Referral.ofStrangers(Referral.storyA(), "Host " + account), Map.class);
        try (Window window = Browser.open(port)) {
            window.page().onRequest(request -> asked.add(request.url()));
            window.page().onWebSocket(socket -> asked.add(socket.url()));
            window.signIn(account);
            for (String page : pages.split(" ", -1)) {
                window.open(page);
                window.page().waitForLoadState(LoadState.NETWORKIDLE);
            }
            if (!account.equals("operator")) {
                window.open("/cases/" + Objects.requireNonNull(received).get("reference"));
                window.page().waitForLoadState(LoadState.NETWORKIDLE);
            }
        }

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url)
                        .matches(
                                "(http|ws)://localhost:" + port + "/.*|data:.*|blob:http://localhost:" + port + "/.*"));
    }
}
