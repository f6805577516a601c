package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.QueryCanary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;

/** CVE-2026-109432 and its kin: an expression in a query, by every way into the engine. */
class HostileQueriesIT extends OnH2 {

    private static final boolean DEEP = Boolean.getBoolean("handrail.deep");

    /** Sign-in by password takes its time: a third each time, of every kind of call, and all in the deep run. */
    private static final int STEP = DEEP ? 1 : 3;

    private static final String WEB_APPLICATIONS = "/camunda/api/engine/engine/default";

    @Autowired
    private QueryCanary canary;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void nothingWasExecuted() {
        assertThat(System.getProperty(HostileQueries.MARK)).isNull();
        assertThat(canary.touched()).isZero();
    }

    @Test
    void refusesEveryOneThatAMachineSends() {
        TestRestTemplate machine = as("triage");
        List<HostileQueries.Call> calls = some(HostileQueries.under("/engine-rest", filterNamed("My tasks")));

        for (HostileQueries.Call call : calls) {
            int status = machine.exchange(
                            URI.create("http://localhost:" + port + addressed(call)),
                            call.body() == null ? HttpMethod.GET : HttpMethod.POST,
                            new HttpEntity<>(call.body()),
                            String.class)
                    .getStatusCode()
                    .value();
            refused(call, status);
        }
        assertThat(calls).hasSizeGreaterThan(60);
        tell("/engine-rest", calls.size());
    }

    @Test
    void refusesEveryOneThatAPageSends() throws Exception {
        Person person = Person.signIn(port, "triage");
        assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        List<HostileQueries.Call> calls = HostileQueries.under(WEB_APPLICATIONS, filterNamed("My tasks"));

        for (HostileQueries.Call call : calls) {
            int status = call.body() == null
                    ? person.get(addressed(call)).statusCode()
                    : person.callsWebApplication("POST", call.path(), call.body())
                            .statusCode();
            refused(call, status);
        }
        assertThat(person.callsWebApplication("POST", WEB_APPLICATIONS + "/task/count", Map.of())
                        .statusCode())
                .as("a query without an expression")
                .isEqualTo(200);
        assertThat(calls).hasSizeGreaterThan(60);
        tell(WEB_APPLICATIONS, calls.size());
    }

    static List<String> fields() {
        return HostileQueries.fields();
    }

    /** Where the engine is asked directly, by somebody who may save a filter. */
    @ParameterizedTest
    @MethodSource("fields")
    void savesNoFilterThatHoldsOne(String field) {
        for (int number = 0; number < 10; number++) {
            String expression = HostileQueries.expression(number);
            for (TaskQueryImpl query : List.of(outer(field, expression), inside(field, expression))) {
                Filter filter = filters.newTaskFilter("hostile").setQuery(query);
                assertThatThrownBy(() -> filters.saveFilter(filter))
                        .as(expression)
                        .isInstanceOf(EngineRefusal.class);
            }
        }
    }

    private TaskQueryImpl outer(String field, String expression) {
        TaskQueryImpl query = (TaskQueryImpl) tasks.createTaskQuery();
        query.addExpression(field.substring(0, field.length() - "Expression".length()), expression);
        return query;
    }

    private TaskQueryImpl inside(String field, String expression) {
        TaskQueryImpl query = (TaskQueryImpl) tasks.createTaskQuery().or();
        query.addExpression(field.substring(0, field.length() - "Expression".length()), expression);
        return (TaskQueryImpl) query.endOr();
    }

    /** Who may not save filters at all is told so first. */
    private static void refused(HostileQueries.Call call, int status) {
        if (call.path().endsWith("/filter/create")) {
            assertThat(status).as("%s", call).isIn(400, 403);
        } else {
            assertThat(status).as("%s", call).isEqualTo(400);
        }
    }

    private static List<HostileQueries.Call> some(List<HostileQueries.Call> all) {
        return IntStream.range(0, all.size())
                .filter(number -> number % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static String addressed(HostileQueries.Call call) {
        return call.body() != null
                ? call.path()
                : call.path() + "?" + call.field() + "=" + URLEncoder.encode(call.expression(), StandardCharsets.UTF_8);
    }

    private static void tell(String base, int count) {
        System.out.println("Hostile queries at " + base + ": " + count + " sent, 0 executed");
    }

    @SuppressWarnings("unchecked")
    private String filterNamed(String name) {
        List<Map<String, Object>> all = as("triage").getForObject("/engine-rest/filter?maxResults=50", List.class);
        return all.stream()
                .filter(filter -> name.equals(filter.get("name")))
                .map(filter -> String.valueOf(filter.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
