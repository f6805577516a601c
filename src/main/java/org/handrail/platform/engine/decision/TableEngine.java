package org.handrail.platform.engine.decision;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.handrail.platform.engine.feel.QuickFeelEngineFactory;
import org.jspecify.annotations.Nullable;

/**
 * The one DMN engine that all tables share. It knows no language but FEEL. The engine tells its listener which rules
 * matched within the call that evaluates them, so the listener's note never outlives that call.
 */
final class TableEngine {

    private static final ThreadLocal<List<DmnEvaluatedDecisionRule>> MATCHED = new ThreadLocal<>();

    private static final DmnEngine ENGINE = engine();

    private TableEngine() {}

    static DmnDecision parse(String key, DmnModelInstance model) {
        return ENGINE.parseDecision(key, model);
    }

    static List<DmnEvaluatedDecisionRule> matchingRules(DmnDecision decision, Map<String, @Nullable Object> variables) {
        try {
            ENGINE.evaluateDecisionTable(decision, variables);
            return MATCHED.get();
        } finally {
            MATCHED.remove();
        }
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new QuickFeelEngineFactory());
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalStateException("Decision tables are written in FEEL only");
        });
        configuration.setElProvider(expression -> {
            throw new IllegalStateException("Decision tables are written in FEEL only");
        });
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> MATCHED.set(event.getMatchingRules()));
        return configuration.buildEngine();
    }
}
