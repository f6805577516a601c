package org.handrail.platform.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The form of a task for pages of our own: the same {@code .form}, the same values and the same rules as in Tasklist,
 * with the rights of the person who is signed in.
 */
@Component
public class TaskForms {

    /** A form with the values it opens with. */
    public record OpenForm(FormSchema schema, Map<String, @Nullable Object> values) {}

    private static final FieldFault CHANGED_MEANWHILE =
            new FieldFault("", "", "Not saved", "the case was changed at the same moment. Press Complete again.");

    private final FormService forms;
    private final TaskService tasks;
    private final FormSchemas schemas;
    private final ProcessEngineConfigurationImpl engine;

    TaskForms(
            @Lazy FormService forms,
            @Lazy TaskService tasks,
            FormSchemas schemas,
            @Lazy ProcessEngineConfigurationImpl engine) {
        this.forms = forms;
        this.tasks = tasks;
        this.schemas = schemas;
        this.engine = engine;
    }

    /** In one transaction, so that each part of the case record is read once. */
    public OpenForm open(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            TaskFormData data = forms.getTaskFormData(taskId);
            FormSchema schema = schemas.of(data.getCamundaFormRef(), data.getDeploymentId());
            return new OpenForm(schema, values(taskId, data, schema));
        });
    }

    /**
     * What the case record shows, then the variables. All variables are read and those of the form kept: asking the engine
     * for each name by itself is far slower.
     */
    private Map<String, @Nullable Object> values(String taskId, TaskFormData data, FormSchema schema) {
        VariableMap typed = Variables.createVariables();
        typed.putAll(tasks.getVariablesTyped(taskId, false));
        data.getFormFields().forEach(field -> typed.putValueTyped(field.getId(), field.getValue()));
        Map<String, @Nullable Object> values = new HashMap<>(TypedValues.plain(typed));
        values.keySet().retainAll(schema.mentioned());
        return values;
    }

    /** Throws {@link FormRefused} with every fault, also when the case changed at the same moment; then nothing is kept. */
    public void submit(String taskId, Map<String, @Nullable Object> values) {
        VariableMap typed = Variables.createVariables();
        values.forEach((key, value) -> typed.putValue(key, value == null ? null : TypedValues.typed(value)));
        try {
            forms.submitTaskForm(taskId, typed);
        } catch (OptimisticLockingException changedMeanwhile) {
            throw new FormRefused(List.of(CHANGED_MEANWHILE));
        }
    }

    public void claim(String taskId, String account) {
        tasks.claim(taskId, account);
    }
}
