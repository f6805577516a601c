package org.handrail.platform.engine;

import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** A task may carry only what its model says, plus account ids: no free text, no task without a process. */
final class TaskFence {

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_.@-]{1,64}");

    private TaskFence() {}

    static void check(TaskEntity task) {
        if (task.getProcessDefinitionId() == null) {
            throw new EngineRefusal("A task without a case is not allowed. Add a note to the case instead.");
        }
        TaskDefinition model = task.getTaskDefinition();
        if (!Objects.equals(task.getName(), text(model.getNameExpression()))
                || !Objects.equals(task.getDescription(), text(model.getDescriptionExpression()))) {
            throw new EngineRefusal("The name and description of a task come from its model and cannot be changed.");
        }
        requireAccount(task.getAssignee());
        requireAccount(task.getOwner());
    }

    private static @Nullable String text(@Nullable Expression expression) {
        return expression == null ? null : expression.getExpressionText();
    }

    private static void requireAccount(@Nullable String value) {
        if (value != null && !ACCOUNT.matcher(value).matches()) {
            throw new EngineRefusal("A task can only be given to an account.");
        }
    }
}
