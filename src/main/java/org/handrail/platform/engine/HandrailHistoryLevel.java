package org.handrail.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Full history without form properties, variables that no process declares, and decision inputs: what people told us
 * stays in the case record. The engine stores the number and the name and refuses another level on the same database.
 */
class HandrailHistoryLevel extends HistoryLevelFull {

    static final String NAME = "handrail";

    private static final int ID = 41;

    private final Set<String> knownVariables;

    HandrailHistoryLevel(Set<String> knownVariables) {
        this.knownVariables = knownVariables;
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (HistoryEventTypes.FORM_PROPERTY_UPDATE.equals(type)
                || HistoryEventTypes.DMN_DECISION_EVALUATE.equals(type)) {
            return false;
        }
        return !(entity instanceof VariableInstanceEntity variable) || knownVariables.contains(variable.getName());
    }
}
