package org.handrail.models;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Notes which sequence flows were taken, and says which parts of a model no test has walked. */
final class PathsTaken extends AbstractBpmnParseListener {

    private final Set<String> flows = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> flows.add(flow.getId()));
    }

    /** A flow out of an event gateway is never taken by itself: what it leads to happens. */
    Set<String> neverWalked(BpmnModelInstance model, HistoryService history) {
        Set<String> untouched = new TreeSet<>();
        ids(model, FlowNode.class, untouched);
        ids(model, SequenceFlow.class, untouched);
        model.getModelElementsByType(EventBasedGateway.class)
                .forEach(gateway -> gateway.getOutgoing().forEach(flow -> untouched.remove(flow.getId())));
        model.getModelElementsByType(CompensateEventDefinition.class).stream()
                .map(CompensateEventDefinition::getParentElement)
                .filter(BoundaryEvent.class::isInstance)
                .map(marker -> ((BoundaryEvent) marker).getId())
                .forEach(untouched::remove);
        untouched.removeAll(flows);
        history.createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(untouched::remove);
        return untouched;
    }

    private static void ids(BpmnModelInstance model, Class<? extends FlowElement> kind, Set<String> into) {
        model.getModelElementsByType(kind).forEach(element -> into.add(element.getId()));
    }
}
