package org.handrail.platform.engine.form;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our form handler in front of the engine's on every user task with a form, and guards against going round it. */
@Component
class CaseFormBinding extends AbstractBpmnParseListener {

    private final CaseForms forms;

    CaseFormBinding(CaseForms forms) {
        this.forms = forms;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getFormDefinition().getCamundaFormDefinitionKey() != null) {
            task.setTaskFormHandler(new CaseTaskForm(forms, task.getTaskFormHandler()));
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, forms::requireForm);
        }
    }
}
