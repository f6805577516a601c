package org.handrail.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.handrail.access.Role;
import org.handrail.access.routes.RouteDecisions.Decision;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.util.SimpleMethodInvocation;

/** Every address, as every role and as nobody: who gets through the security filters and to the method behind them. */
class RouteMatrixIT extends OnH2 {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TO_SIGN_IN = 302;

    private final PreAuthorizeAuthorizationManager methods = new PreAuthorizeAuthorizationManager();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    private SortedSet<Route> routes = new TreeSet<>();

    @BeforeEach
    void walk() {
        routes = RouteInventory.of(application, servlets);
    }

    @Test
    void answersEachRoleAtEachAddressAsWasDecided() {
        RouteDecisions decisions = RouteDecisions.written();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Route route : routes) {
            Decision decision = decisions.about(route);
            for (Caller anonymous : Caller.of(null, route.path())) {
                cells++;
                note(wrong, route, anonymous, decision.isForEveryone() ? Caller.PASSED : refusal(decision, route));
            }
            for (Role role : Role.values()) {
                for (Caller caller : Caller.of(role, route.path())) {
                    cells++;
                    note(wrong, route, caller, decision.allows(role) ? Caller.PASSED : FORBIDDEN);
                }
            }
        }
        System.out.println(
                "Route matrix: " + routes.size() + " addresses, " + cells + " cells, " + wrong.size() + " wrong");

        assertThat(wrong).isEmpty();
        assertThat(decisions.unused()).as("decisions about no address").isEmpty();
        assertThat(routes).hasSizeGreaterThan(1500);
    }

    @Test
    void letsNobodyInByASlashMoreOrAnotherVerb() {
        RouteDecisions decisions = RouteDecisions.written();
        List<String> open = new ArrayList<>();
        for (Route route : routes) {
            Decision decision = decisions.about(route);
            if (!route.path().startsWith("/camunda/api/") && !route.path().startsWith("/engine-rest/")) {
                continue;
            }
            for (Role role : List.of(Role.TRIAGE_OFFICER, Role.OPERATOR, Role.AUDITOR)) {
                Caller caller = Caller.of(role, route.path()).get(0);
                if (!decision.allows(role)
                        && caller.calls(security, route.method(), route.address() + "/") == Caller.PASSED) {
                    open.add(role + " " + route + "/");
                }
                for (String verb : List.of("HEAD", "TRACE", "PATCH")) {
                    if (caller.calls(security, verb, route.address()) == Caller.PASSED) {
                        open.add(role + " " + verb + " " + route.path());
                    }
                }
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void limitsEachListThatSomebodyMayAskFor() {
        RouteDecisions decisions = RouteDecisions.written();
        EnginePassage passage = new EnginePassage(security);
        List<String> endless = routes.stream()
                .filter(Route::list)
                .filter(route -> !decisions.about(route).who().contains("NOBODY"))
                .filter(route -> !passage.isLimited(route, decisions.about(route)))
                .map(Route::toString)
                .toList();

        assertThat(endless).isEmpty();
    }

    private static int refusal(Decision decision, Route route) {
        if (decision.isClosed()) {
            return FORBIDDEN;
        }
        return route.path().matches("/(api|engine-rest|camunda/api)/.*|/engine-rest") ? UNAUTHORISED : TO_SIGN_IN;
    }

    private void note(List<String> wrong, Route route, Caller caller, int expected) {
        int answer = caller.calls(security, route.method(), route.address());
        if (answer == Caller.PASSED && !reachesMethod(route, caller)) {
            answer = FORBIDDEN;
        }
        if (answer != expected) {
            wrong.add(route + " answers " + answer + " instead of " + expected + " to " + caller.role());
        }
    }

    private boolean reachesMethod(Route route, Caller caller) {
        if (route.handler() == null) {
            return true;
        }
        var decision = methods.authorize(
                caller::authentication,
                new SimpleMethodInvocation(
                        route.handler().createWithResolvedBean().getBean(),
                        route.handler().getMethod()));
        return decision == null || decision.isGranted();
    }
}
