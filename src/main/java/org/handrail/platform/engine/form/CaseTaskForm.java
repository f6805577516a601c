package org.handrail.platform.engine.form;

import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands in front of the engine's form handler: adds what the case record knows when a form opens, and takes what was
 * typed before the engine stores anything.
 */
class CaseTaskForm implements TaskFormHandler {

    private final CaseForms forms;
    private final TaskFormHandler next;

    CaseTaskForm(CaseForms forms, TaskFormHandler next) {
        this.forms = forms;
        this.next = next;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData data = next.createTaskForm(task);
        forms.prefill(task, data).forEach((key, value) -> {
            FormFieldImpl field = new FormFieldImpl();
            field.setId(key);
            field.setValue(TypedValues.typed(value));
            data.getFormFields().add(field);
        });
        return data;
    }

    Set<String> mentioned(TaskEntity task) {
        return forms.mentionedBy(next.createTaskForm(task));
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        next.submitFormVariables(forms.capture(task, next.createTaskForm(task), sent), scope);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        next.parseConfiguration(activity, deployment, process, parse);
    }
}
