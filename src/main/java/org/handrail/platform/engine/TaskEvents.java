package org.handrail.platform.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.TaskEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules what happens to every task, whichever screen or interface it came from. */
@Component
class TaskEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;
    private final ProcessModels models;
    private final TaskViews views;

    TaskEvents(ApplicationEventPublisher events, ProcessModels models, TaskViews views) {
        this.events = events;
        this.models = models;
        this.views = views;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, happened -> publish(Kind.CREATED, happened));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, happened -> publish(Kind.COMPLETED, happened));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, happened -> publish(Kind.CANCELLED, happened));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                happened -> publish(happened.getAssignee() == null ? Kind.GIVEN_BACK : Kind.CLAIMED, happened));
    }

    private void publish(Kind kind, DelegateTask task) {
        events.publishEvent(new TaskEvent(
                kind,
                task.getId(),
                task.getTaskDefinitionKey(),
                CaseReference.parse(((TaskEntity) task).getProcessInstance().getBusinessKey()),
                group(kind, task),
                task.getAssignee(),
                models.version(task.getProcessDefinitionId()),
                views.offerOnly(task.getProcessDefinitionId(), task.getTaskDefinitionKey())));
    }

    /** Asked for when the task is made: its candidates are at hand then, and do not change later. */
    private static @Nullable String group(Kind kind, DelegateTask task) {
        return kind != Kind.CREATED
                ? null
                : task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
