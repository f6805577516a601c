package org.handrail.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Gives a called process the case reference of the process that calls it, so that no model can forget it. */
@Component
public class CalledForTheSameCase extends AbstractBpmnParseListener {

    @Override
    public void parseCallActivity(Element call, ScopeImpl scope, ActivityImpl activity) {
        ((CallableElementActivityBehavior) activity.getActivityBehavior())
                .getCallableElement()
                .setBusinessKeyValueProvider(new CaseReferenceOfCaller());
    }

    private static final class CaseReferenceOfCaller implements ParameterValueProvider {

        @Override
        public Object getValue(VariableScope caller) {
            return ProcessStep.caseOf((DelegateExecution) caller).toString();
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
