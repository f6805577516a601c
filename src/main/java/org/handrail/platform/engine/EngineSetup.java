package org.handrail.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEnginePlugin;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.handrail.platform.engine.form.CaseFormBinding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everything that makes the stock engine ours: least privilege, our history level, permitted expressions, the fences,
 * and forms that keep what people type in the case record.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSetup extends org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin {

    /** Tasklist asks for 2,000 filters in one call; every other route is limited in front of the engine. */
    private static final int MOST_RESULTS = 2_000;

    private final ObjectProvider<ProcessVariables> processes;
    private final Map<String, JavaDelegate> delegates;
    private final CaseFormBinding forms;

    EngineSetup(
            ObjectProvider<ProcessVariables> processes, Map<String, JavaDelegate> delegates, CaseFormBinding forms) {
        this.processes = processes;
        this.delegates = delegates;
        this.forms = forms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        VariableAllowList variables = new VariableAllowList(processes.stream().toList());
        limitRights(engine);
        engine.setHistory(HandrailHistoryLevel.NAME);
        engine.setCustomHistoryLevels(List.of(new HandrailHistoryLevel(variables.names())));
        engine.setBeans(Map.copyOf(delegates));
        engine.setExpressionManager(new PermittedExpressions(Map.copyOf(delegates)));
        engine.setCustomSessionFactories(added(engine.getCustomSessionFactories(), new EngineFenceFactory(variables)));
        engine.setCustomPreBPMNParseListeners(added(engine.getCustomPreBPMNParseListeners(), forms));
        QueryGate gate = new QueryGate();
        engine.setCustomPreCommandInterceptorsTxRequired(
                added(engine.getCustomPreCommandInterceptorsTxRequired(), gate));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                added(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new QueryGate()));
    }

    private static void limitRights(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes("never");
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnforceSpecificVariablePermission(true);
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setEnableCmdExceptionLogging(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
    }

    private static <T> List<T> added(List<T> present, T more) {
        List<T> all = new ArrayList<>(present == null ? List.of() : present);
        all.add(more);
        return all;
    }
}
