package org.handrail.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.handrail.access.Role;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;

/** Every change that a cookie could be used for, without the token that only our own pages know. */
class TokenSweepIT extends OnH2 {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Test
    void refusesEachChangeInTheEngineAndLeavesThePersonSignedIn() throws Exception {
        List<Route> changes = changes().stream()
                .filter(route -> route.path().startsWith("/camunda/api/"))
                .toList();
        Person worker = Person.signIn(port, "practitioner");
        worker.get("/camunda/app/tasklist/default/");
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            Route route = changes.get(at);
            HttpResponse<String> without = worker.call(route.method(), route.address());
            if (without.statusCode() != FORBIDDEN) {
                wrong.add(route + " answers " + without.statusCode() + " without a token");
            }
            if (at % 10 == 0 || Boolean.getBoolean("handrail.deep")) {
                HttpResponse<String> guessed = worker.call(route.method(), route.address(), "X-XSRF-TOKEN", "guessed");
                if (guessed.statusCode() != FORBIDDEN) {
                    wrong.add(route + " answers " + guessed.statusCode() + " to a guessed token");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(changes).hasSizeGreaterThan(230);
        assertThat(worker.get("/session").body()).contains("practitioner");
        assertThat(worker.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(OK);
    }

    @Test
    void refusesEachChangeOnOurOwnPagesAndInterface() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Route route : changes()) {
            if (route.handler() == null || route.path().equals("/error")) {
                continue;
            }
            tried++;
            for (Role role : Role.values()) {
                int answer = new Caller(role, true, false).calls(security, route.method(), route.address());
                if (answer != FORBIDDEN) {
                    wrong.add(route + " answers " + answer + " to " + role + " without a token");
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(30);
        Person worker = Person.signIn(port, "practitioner");
        assertThat(worker.call("POST", "/logout").statusCode()).isEqualTo(FORBIDDEN);
        assertThat(worker.get("/session").statusCode()).isEqualTo(OK);
    }

    @Test
    void takesTheRightTokenOfTheEnginesPages() throws Exception {
        Person worker = Person.signIn(port, "practitioner");
        String token = worker.get("/camunda/app/tasklist/default/")
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();
        HttpResponse<String> list = worker.call(
                "POST",
                "/camunda/api/engine/engine/default/task/count",
                "X-XSRF-TOKEN",
                token,
                "Content-Type",
                "application/json");

        assertThat(list.statusCode()).isNotEqualTo(FORBIDDEN);
    }

    private List<Route> changes() {
        SortedSet<Route> routes = RouteInventory.of(application, servlets);
        return routes.stream().filter(Route::changes).toList();
    }
}
