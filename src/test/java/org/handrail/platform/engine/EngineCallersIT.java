package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.SignedIn;
import org.handrail.support.FailingWork;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** In whose name the engine works, and for whom it does not. */
class EngineCallersIT extends OnH2 {

    private static final Actor PERSON = new Actor("triage", "council");

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private AsSystem system;

    @Autowired
    private RecordsScope records;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private FailingWork failing;

    @Test
    void refusesAWebRequestOfNobody() {
        EngineWatch.expectsRefusals(2);

        assertThatThrownBy(() -> inWebCall("/cases", tasks.createTaskQuery()::count))
                .isInstanceOf(CommandRefusal.class);
        assertThatThrownBy(() -> inWebCall("/cases", () -> system.get(tasks.createTaskQuery()::count)))
                .isInstanceOf(CommandRefusal.class);
    }

    @Test
    void worksAsTheSystemForThePersonOfAWebRequest() {
        Actor acting = inWebCall("/cases", () -> signedIn(() -> system.get(currentActor::now)));
        long counted = inWebCall("/cases", () -> signedIn(() -> system.get(tasks.createTaskQuery()::count)));

        assertThat(acting).isEqualTo(PERSON);
        assertThat(counted).isNotNegative();
    }

    @Test
    void endsTheWorkOfTheSystemWhereItEnds() {
        EngineWatch.expectsRefusals(1);

        assertThatThrownBy(() -> inWebCall(
                        "/cases",
                        () -> signedIn(() -> {
                            system.get(tasks.createTaskQuery()::count);
                            return tasks.createTaskQuery().count();
                        })))
                .isInstanceOf(CommandRefusal.class);
    }

    @Test
    void refusesBackgroundWorkThatNamesNobody() {
        EngineWatch.expectsRefusals(1);

        assertThatThrownBy(() -> elsewhere(tasks.createTaskQuery()::count)).hasCauseInstanceOf(CommandRefusal.class);
        assertThat(elsewhere(() -> currentActor.runAs(PERSON, tasks.createTaskQuery()::count)))
                .isNotNegative();
        assertThat(elsewhere(() -> system.get(tasks.createTaskQuery()::count))).isNotNegative();
    }

    /** What the sign-in of the web applications asks is answered for the person who asks, and about nobody else. */
    @ParameterizedTest
    @ValueSource(strings = {"triage", "manager"})
    void tellsTheSignInOfAWebApplicationAboutThePersonOnly(String about) {
        Supplier<Long> question = () -> signedIn(() ->
                engine.getIdentityService().createUserQuery().userId(about).count());
        if (about.equals("triage")) {
            assertThat(inWebCall("/camunda/app/tasklist/default/", question)).isEqualTo(1);
        } else {
            EngineWatch.expectsRefusals(1);
            assertThatThrownBy(() -> inWebCall("/camunda/app/tasklist/default/", question))
                    .isInstanceOf(CommandRefusal.class);
        }
        EngineWatch.expectsRefusals(1);
        assertThatThrownBy(() -> inWebCall("/cases", question)).isInstanceOf(CommandRefusal.class);
    }

    @Test
    void answersNobodyWithForbidden() throws Exception {
        EngineWatch.expectsRefusals(1);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        new WebCalls.MarkingFilter()
                .doFilter(
                        new MockHttpServletRequest("GET", "/somewhere"),
                        answer,
                        (request, response) -> outsideTheTest(tasks.createTaskQuery()::count));

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.FORBIDDEN.value());
        assertThat(new EngineErrors()
                        .toResponse(CommandRefusal.ofNobody(getClass()))
                        .getStatus())
                .isEqualTo(HttpStatus.FORBIDDEN.value());
    }

    @Test
    void goesOnInTheBackgroundForThePersonWhoStartedIt() {
        String reference = "EH-2026-000001";

        assertThat(failing.startedBy(PERSON, reference)).contains(PERSON);
        assertThat(failing.startedBy(Actor.SYSTEM, reference)).contains(Actor.SYSTEM);
    }

    @Test
    void takesNothingOutOutsideTheKeepingOfRecords() {
        List<Runnable> removals = List.of(
                () -> repository.deleteDeployment("any"),
                () -> repository.deleteDeployment("any", true),
                () -> repository.deleteProcessDefinition("any", true),
                () -> runtime.deleteProcessInstance("any", "over"),
                () -> runtime.deleteProcessInstancesAsync(List.of("any"), "over"),
                () -> history.deleteHistoricProcessInstance("any"),
                () -> history.deleteHistoricTaskInstance("any"),
                () -> history.deleteHistoricVariableInstance("any"),
                () -> history.deleteUserOperationLogEntry("any"),
                () -> history.cleanUpHistoryAsync(true),
                () -> history.setRemovalTimeToHistoricProcessInstances()
                        .clearedRemovalTime()
                        .byIds("any")
                        .executeAsync(),
                () -> tasks.deleteTask("any", true),
                () -> management.deleteJob("any"),
                () -> repository.updateProcessDefinitionHistoryTimeToLive("any", 1));

        removals.forEach(removal -> {
            assertThatThrownBy(removal::run).isInstanceOf(CommandRefusal.class);
            assertThatThrownBy(() -> system.run(removal)).isInstanceOf(CommandRefusal.class);
        });
        assertThatThrownBy(() -> records.run(() -> runtime.deleteProcessInstance("any", "over")))
                .isNotInstanceOf(CommandRefusal.class)
                .hasMessageContaining("No process instance found");
        assertThatThrownBy(() -> runtime.deleteProcessInstance("any", "over")).isInstanceOf(CommandRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/{deployment}?cascade=true",
                "/engine-rest/process-instance/any",
                "/engine-rest/history/process-instance/any",
                "/engine-rest/job/any",
                "/engine-rest/task/any"
            })
    void takesNothingOutForAnybodyWhoCallsTheInterface(String path) {
        String deployment =
                repository.createDeploymentQuery().listPage(0, 1).get(0).getId();
        for (String account : List.of("triage", "manager", "operator")) {
            assertThat(as(account)
                            .exchange(
                                    path,
                                    HttpMethod.DELETE,
                                    HttpEntity.EMPTY,
                                    Map.class,
                                    Map.of("deployment", deployment))
                            .getStatusCode())
                    .as("%s by %s", path, account)
                    .isIn(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);
        }
        assertThat(repository.createDeploymentQuery().deploymentId(deployment).count())
                .isEqualTo(1);
    }

    private <T> T inWebCall(String path, Supplier<T> work) {
        WebCall.begin(new MockHttpServletRequest("GET", path));
        try {
            return outsideTheTest(work);
        } finally {
            WebCall.end();
        }
    }

    /** As any other thread would: without the leave that the thread of a test has. */
    private static <T> T outsideTheTest(Supplier<T> work) {
        SystemScope.leave(null);
        try {
            return work.get();
        } finally {
            SystemScope.enter("test");
        }
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static <T> T signedIn(Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((SignedIn) () -> PERSON, null));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
