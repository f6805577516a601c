package org.handrail.platform.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Takes the right to a task back with what gave it. The engine leaves it to a candidate who was removed and to an assignee
 * who gave the task up, so both could go on to read the task and work on it.
 */
class RightsEndWithTheLink extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String user, String type) {
        return isStillThere(task) && !isAssigneeOrOwner(task, user) && !isLinked(task, user, null, type)
                ? granted(task, user, null)
                : null;
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return isStillThere(task) && !isLinked(task, null, group, type) ? granted(task, null, group) : null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String before, @Nullable String assignee) {
        if (before != null && !isAssigneeOrOwner(task, before) && !isLinked(task, before, null, null)) {
            Context.getCommandContext().getTaskManager().deleteDefaultAuthorizations(granted(task, before, null));
        }
        return super.newTaskAssignee(task, before, assignee);
    }

    /** The rights of a task that ends go all at once. */
    private static boolean isStillThere(Task task) {
        return !((TaskEntity) task).isDeleted();
    }

    private static boolean isAssigneeOrOwner(Task task, String user) {
        return user.equals(task.getAssignee()) || user.equals(task.getOwner());
    }

    /** Whether another kind of link than this one gives the right as well. */
    private static boolean isLinked(Task task, @Nullable String user, @Nullable String group, @Nullable String but) {
        List<IdentityLinkEntity> all =
                Context.getCommandContext().getIdentityLinkManager().findIdentityLinksByTaskId(task.getId());
        return all.stream()
                .filter(link -> !link.getType().equals(but))
                .anyMatch(link -> Objects.equals(user, link.getUserId()) && Objects.equals(group, link.getGroupId()));
    }

    private AuthorizationEntity @Nullable [] granted(Task task, @Nullable String user, @Nullable String group) {
        return Stream.ofNullable(getGrantAuthorization(task.getId(), user, group, Resources.TASK))
                .toArray(AuthorizationEntity[]::new);
    }
}
