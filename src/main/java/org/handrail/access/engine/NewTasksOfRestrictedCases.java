package org.handrail.access.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.Restrictions;
import org.handrail.platform.CaseReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A task that comes up while its case is restricted goes to the team of the named people at once, before it is told of. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NewTasksOfRestrictedCases extends AbstractBpmnParseListener {

    private final ObjectProvider<Restrictions> restrictions;
    private final JdbcClient jdbc;

    NewTasksOfRestrictedCases(ObjectProvider<Restrictions> restrictions, JdbcClient jdbc) {
        this.restrictions = restrictions;
        this.jdbc = jdbc;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
    }

    private void created(DelegateTask task) {
        String key = ((TaskEntity) task).getProcessInstance().getBusinessKey();
        if (CaseReference.isReference(key)) {
            restrictions.getObject().of(CaseReference.parse(key)).ifPresent(restriction -> hand(task, restriction));
        }
    }

    private void hand(DelegateTask task, Restriction restriction) {
        String assignee = task.getAssignee();
        if (assignee != null && !restrictions.getObject().named(restriction).contains(assignee)) {
            task.setAssignee(null);
        }
        task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList()
                .forEach(link -> {
                    if (link.getGroupId() == null) {
                        task.deleteCandidateUser(link.getUserId());
                    } else {
                        RestrictedTask.note(jdbc, task.getId(), link.getGroupId(), restriction.caseReference());
                        task.deleteCandidateGroup(link.getGroupId());
                    }
                });
        task.addCandidateGroup(restriction.team());
        forget(task.getId(), restriction.team(), restrictions.getObject().named(restriction));
    }

    /** The rights that the engine gave with the first candidates are not written yet, so they are only in its cache. */
    private static void forget(String task, String team, Set<String> named) {
        CommandContext engine = Context.getCommandContext();
        engine.runWithoutAuthorization(() -> {
            engine.getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                    .filter(right -> task.equals(right.getResourceId()))
                    .filter(right ->
                            right.getGroupId() != null && !right.getGroupId().equals(team)
                                    || right.getUserId() != null && !named.contains(right.getUserId()))
                    .toList()
                    .forEach(engine.getAuthorizationManager()::delete);
            return null;
        });
    }
}
