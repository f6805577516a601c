package org.handrail.casework.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.handrail.platform.engine.form.FormDrafts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A task that ends without its form, because a time limit passed or the case ended, takes its drafts with it. */
@Component
class DraftsOfEndedTasks extends AbstractBpmnParseListener {

    private final ObjectProvider<FormDrafts> drafts;

    DraftsOfEndedTasks(ObjectProvider<FormDrafts> drafts) {
        this.drafts = drafts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(
                        TaskListener.EVENTNAME_DELETE, task -> drafts.ifAvailable(kept -> kept.discard(task.getId())));
    }
}
