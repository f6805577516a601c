package org.handrail.frontdoor.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.handrail.access.Account;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.form.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the work on an invented family as a demonstration account would: takes the task and fills in its form. */
@Component
@Profile("demo")
public class DemoWork {

    private static final String COMPLETED = "completed";

    private final IdentityService identity;
    private final HistoryService history;
    private final CaseTasks tasks;
    private final TaskForms forms;
    private final AsSystem system;
    private final CurrentActor currentActor;

    DemoWork(
            @Lazy IdentityService identity,
            @Lazy HistoryService history,
            CaseTasks tasks,
            TaskForms forms,
            AsSystem system,
            CurrentActor currentActor) {
        this.identity = identity;
        this.history = history;
        this.tasks = tasks;
        this.forms = forms;
        this.system = system;
        this.currentActor = currentActor;
    }

    /** How often each task of the case was done, whoever did it. */
    public Map<String, Long> done(CaseReference reference) {
        return system.get(() -> history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .taskDeleteReason(COMPLETED)
                .list()
                .stream()
                .collect(Collectors.groupingBy(HistoricTaskInstance::getTaskDefinitionKey, Collectors.counting())));
    }

    /**
     * Does one open task with this key.
     *
     * @throws NoSuchElementException when none is open
     */
    public void does(Account account, CaseReference reference, String key, Map<String, Object> answers) {
        OpenTask task = tasks.of(reference).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such task is open."));
        identity.setAuthentication(account.name(), List.copyOf(account.groups()));
        try {
            currentActor.runAs(new Actor(account.name(), account.organisation()), () -> answer(account, task, answers));
        } finally {
            identity.clearAuthentication();
        }
    }

    private void answer(Account account, OpenTask task, Map<String, Object> answers) {
        if (task.assignee() == null) {
            forms.claim(task.id(), account.name());
        }
        Map<String, @Nullable Object> values = new HashMap<>(answers);
        forms.submit(task.id(), values);
    }
}
