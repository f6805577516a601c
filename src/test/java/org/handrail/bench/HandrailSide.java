package org.handrail.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.SendingReferral.Receipt;
import org.handrail.frontdoor.process.FrontDoorStep;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.form.TaskForms;
import org.springframework.boot.test.context.TestComponent;

/** A case on the running application: received, talked about in the form of the task, and the referrer told. */
@TestComponent
class HandrailSide {

    private static final Actor SCHOOL = new Actor("school", "school");
    private static final Actor OFFICER = new Actor("triage", "council");

    private final SendingReferral sending;
    private final CaseTasks tasks;
    private final TaskForms forms;
    private final CurrentActor currentActor;
    private final AsSystem system;
    private final IdentityService identity;
    private final ManagementService management;
    private final HistoryService history;

    HandrailSide(
            SendingReferral sending,
            CaseTasks tasks,
            TaskForms forms,
            CurrentActor currentActor,
            AsSystem system,
            IdentityService identity,
            ManagementService management,
            HistoryService history) {
        this.sending = sending;
        this.tasks = tasks;
        this.forms = forms;
        this.currentActor = currentActor;
        this.system = system;
        this.identity = identity;
        this.management = management;
        this.history = history;
    }

    CaseReference work(CaseStory story, int number) {
        Receipt receipt = currentActor.runAs(SCHOOL, () -> sending.send(story.request(number), null));
        CaseReference reference =
                CaseReference.parse(((Receipt.Accepted) receipt).summary().reference());
        talk(reference, story);
        tellReferrer(reference);
        return reference;
    }

    private void talk(CaseReference reference, CaseStory story) {
        identity.setAuthentication(OFFICER.account(), List.of("council-front-door"));
        try {
            currentActor.runAs(OFFICER, () -> {
                String task = tasks.of(reference).stream()
                        .filter(open -> open.key().equals(FrontDoorStep.TRIAGE_CONVERSATION))
                        .map(OpenTask::id)
                        .findFirst()
                        .orElseThrow();
                forms.claim(task, OFFICER.account());
                forms.open(task);
                forms.submit(task, story.answers());
            });
        } finally {
            identity.clearAuthentication();
        }
    }

    private void tellReferrer(CaseReference reference) {
        system.run(() -> {
            Job job = management
                    .createJobQuery()
                    .activityId(FrontDoorStep.TELL_REFERRER)
                    .processInstanceId(instance(reference))
                    .singleResult();
            management.executeJob(job.getId());
        });
    }

    private String instance(CaseReference reference) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .singleResult()
                .getId();
    }

    /** How often each step was walked. */
    Map<String, Integer> walked(CaseReference reference) {
        return system.get(() -> steps(history, instance(reference)));
    }

    static Map<String, Integer> steps(HistoryService history, String instance) {
        Map<String, Integer> steps = new HashMap<>();
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list()) {
            steps.merge(step.getActivityId(), 1, Integer::sum);
        }
        return steps;
    }
}
