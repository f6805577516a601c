package org.handrail.platform.engine.form;

import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Hands out the values that the form of a task mentions and no other of its process. A partner who is asked for help would
 * else read every code that the council's work on the referral left behind.
 */
class FormValuesOnly extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;

    FormValuesOnly(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        T answer = next.execute(command);
        if (answer instanceof VariableMap values) {
            if (command instanceof GetTaskFormVariablesCmd asked) {
                values.keySet().retainAll(mentioned(asked.resourceId));
            } else if (command instanceof SubmitTaskFormCmd) {
                values.clear();
            }
        }
        return answer;
    }

    private Set<String> mentioned(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task != null && task.getTaskDefinition().getTaskFormHandler() instanceof CaseTaskForm form
                    ? form.mentioned(task)
                    : Set.<String>of();
        });
    }
}
