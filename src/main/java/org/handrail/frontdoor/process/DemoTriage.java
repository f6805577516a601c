package org.handrail.frontdoor.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.form.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has the triage conversation of an invented family as the triage officer would: takes the task and fills in its form. */
@Component
@Profile("demo")
public class DemoTriage {

    private static final Actor OFFICER = new Actor("triage", "council");

    private final IdentityService identity;
    private final CaseTasks tasks;
    private final TaskForms forms;
    private final CurrentActor currentActor;

    DemoTriage(IdentityService identity, CaseTasks tasks, TaskForms forms, CurrentActor currentActor) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
        this.currentActor = currentActor;
    }

    /** Does nothing when the conversation has been had. */
    public void decide(String reference, Map<String, Object> answers) {
        List<OpenTask> open = tasks.of(CaseReference.parse(reference)).stream()
                .filter(task -> task.key().equals(FrontDoorStep.TRIAGE_CONVERSATION))
                .toList();
        identity.setAuthentication(OFFICER.account(), List.of("council-front-door"));
        try {
            open.forEach(task -> currentActor.runAs(OFFICER, () -> answer(task, answers)));
        } finally {
            identity.clearAuthentication();
        }
    }

    private void answer(OpenTask task, Map<String, Object> answers) {
        if (task.assignee() == null) {
            forms.claim(task.id(), OFFICER.account());
        }
        Map<String, @Nullable Object> values = new HashMap<>(answers);
        forms.submit(task.id(), values);
    }
}
