package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.RecordsScope;
import org.handrail.support.Browser;
import org.handrail.support.OnH2;
import org.handrail.support.Referral;
import org.handrail.support.TasklistDesk;
import org.handrail.support.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each form that ships, opened in Tasklist: axe finds nothing, and every question can be reached by Tab. */
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class EveryFormIT extends OnH2 {

    private static final String KEY = "form-trial";

    /** The questions that can be answered; of the buttons of one choice, the browser stops at one. */
    private static final String QUESTIONS = """
            () => [...new Set([...document.querySelectorAll('.fjs-form input, .fjs-form textarea, .fjs-form select')]
              .filter(one => !one.disabled && !one.readOnly && one.tabIndex >= 0 && one.checkVisibility())
              .map(one => one.type === 'radio' ? one.name : one.id))]""";

    private static final String IN_FOCUS =
            "() => document.activeElement.type === 'radio' ? document.activeElement.name : document.activeElement.id";

    private static final int OTHER_STOPS = 60;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private RecordsScope records;

    static Stream<String> forms() {
        return PackagedForm.all().map(PackagedForm::toString);
    }

    @AfterEach
    void endsTheTrial() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(one -> actor.runAs(
                        Actor.SYSTEM, () -> records.run(() -> runtime.deleteProcessInstance(one.getId(), "over"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void opensForEverybody(String form) {
        String task = started(form, received());
        try (Window window = Browser.open(port).signIn("practitioner")) {
            Page page = TasklistDesk.openTask(window, task).claim().form().page();
            assertThat(window.violations()).isEmpty();
            assertThat(reachedByTab(page)).containsAll(questions(page));
            assertThat(window.errors()).isEmpty();
        }
    }

    private static Set<String> reachedByTab(Page page) {
        int stops = questions(page).size() + OTHER_STOPS;
        Set<String> reached = new HashSet<>();
        page.locator(".fjs-form")
                .locator("xpath=ancestor::*[@cam-tasklist-form]")
                .evaluate("""
                form => { form.tabIndex = -1; form.focus(); }""");
        for (int press = 0; press < stops; press++) {
            page.keyboard().press("Tab");
            reached.add(String.valueOf(page.evaluate(IN_FOCUS)));
        }
        return reached;
    }

    @SuppressWarnings("unchecked")
    private static List<String> questions(Page page) {
        return (List<String>) page.evaluate(QUESTIONS);
    }

    private String started(String form, String reference) {
        return actor.runAs(Actor.SYSTEM, () -> {
            repository
                    .createDeployment()
                    .addModelInstance(
                            KEY + ".bpmn",
                            Bpmn.createExecutableProcess(KEY)
                                    .camundaHistoryTimeToLiveString("P1D")
                                    .startEvent()
                                    .userTask("user_" + form.replace('-', '_'))
                                    .name("Try the form " + form)
                                    .camundaFormRef(form)
                                    .camundaFormRefBinding("latest")
                                    .camundaCandidateGroups("council-early-help")
                                    .endEvent()
                                    .done())
                    .deploy();
            ProcessInstance instance = runtime.startProcessInstanceByKey(KEY, reference);
            return tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId();
        });
    }

    private String received() {
        Map<?, ?> answer = as("school")
                .postForObject("/api/referrals", Referral.ofStrangers(Referral.storyA(), "Formtrial"), Map.class);
        return String.valueOf(Objects.requireNonNull(answer).get("reference"));
    }
}
