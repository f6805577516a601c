package org.handrail.platform.engine.form;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.handrail.platform.engine.feel.QuickFeelEngineFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions of a form ({@code conditional.hide}) on the server. */
@Component
public class FormConditions {

    private final FeelEngine feel = new QuickFeelEngineFactory().createInstance();

    /** A condition that cannot be evaluated does not hold, as in the browser: the field stays visible. */
    public boolean anyHolds(Collection<String> conditions, Map<String, @Nullable Object> values) {
        VariableContext context = Variables.fromMap(values).asVariableContext();
        return conditions.stream().anyMatch(condition -> holds(condition, context));
    }

    private boolean holds(String condition, VariableContext context) {
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        try {
            return Boolean.TRUE.equals(feel.evaluateSimpleExpression(expression, context));
        } catch (RuntimeException notEvaluable) {
            return false;
        }
    }
}
