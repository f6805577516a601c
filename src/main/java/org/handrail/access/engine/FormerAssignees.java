package org.handrail.access.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.TaskEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the rights to a task from whoever had it before: the engine gives them with the task, and leaves them there. */
@Component
class FormerAssignees {

    private final AuthorizationService authorizations;
    private final AsSystem system;

    FormerAssignees(@Lazy AuthorizationService authorizations, AsSystem system) {
        this.authorizations = authorizations;
        this.system = system;
    }

    @EventListener
    void forget(TaskEvent task) {
        if (task.kind() == TaskEvent.Kind.CLAIMED || task.kind() == TaskEvent.Kind.GIVEN_BACK) {
            system.run(() -> authorizations
                    .createAuthorizationQuery()
                    .authorizationType(Authorization.AUTH_TYPE_GRANT)
                    .resourceType(Resources.TASK)
                    .resourceId(task.taskId())
                    .list()
                    .stream()
                    .filter(right ->
                            right.getUserId() != null && !right.getUserId().equals(task.assignee()))
                    .forEach(right -> authorizations.deleteAuthorization(right.getId())));
        }
    }
}
