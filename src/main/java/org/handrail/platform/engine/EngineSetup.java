package org.handrail.platform.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.feel.QuickFeelEngineFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everything that makes the stock engine ours: least privilege, our history level, permitted expressions, quick
 * FEEL, the fences, and forms that keep what people type in the case record.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSetup extends SpringBootProcessEnginePlugin {

    /** Tasklist asks for 2,000 filters in one call; every other route is limited in front of the engine. */
    private static final int MOST_RESULTS = 2_000;

    /** Group codes carry hyphens, which the engine's own pattern refuses. */
    private static final String RESOURCE_ID = "[a-zA-Z0-9][a-zA-Z0-9_.@-]{0,63}";

    private final VariableAllowList variables;
    private final ListableBeanFactory beans;
    private final List<BpmnParseListener> parseListeners;
    private final CurrentActor currentActor;
    private final RefusedCommands refused;

    EngineSetup(
            VariableAllowList variables,
            ListableBeanFactory beans,
            List<BpmnParseListener> parseListeners,
            CurrentActor currentActor,
            RefusedCommands refused) {
        this.variables = variables;
        this.beans = beans;
        this.parseListeners = parseListeners;
        this.currentActor = currentActor;
        this.refused = refused;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        limitRights(engine);
        NamedDelegates delegates = new NamedDelegates(beans);
        engine.setIdentityService(new MirroredIdentities());
        engine.setHistory(HandrailHistoryLevel.NAME);
        engine.setCustomHistoryLevels(List.of(new HandrailHistoryLevel(variables.names())));
        engine.setDmnEngineConfiguration(quickDecisions());
        engine.setBeans(delegates);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setExpressionManager(new PermittedExpressions(delegates));
        engine.setCustomSessionFactories(added(
                engine.getCustomSessionFactories(),
                List.of(new EngineFenceFactory(variables, currentActor), new CallersGroupsFactory())));
        engine.setCustomJobHandlers(added(engine.getCustomJobHandlers(), List.of(new ContinuedActs(currentActor))));
        engine.setCustomPreBPMNParseListeners(added(engine.getCustomPreBPMNParseListeners(), parseListeners));
        engine.setCustomPreCommandInterceptorsTxRequired(
                gates(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                gates(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    /** For tables that the engine itself evaluates; the answers and failures are those of the shipped FEEL. */
    private static DefaultDmnEngineConfiguration quickDecisions() {
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new QuickFeelEngineFactory());
        return decisions;
    }

    /** The gate for commands of nobody comes before all others. */
    private List<CommandInterceptor> gates(
            ProcessEngineConfigurationImpl engine, @Nullable List<CommandInterceptor> present) {
        List<CommandInterceptor> gates = new ArrayList<>();
        gates.add(new CallerGate(engine, currentActor, refused));
        gates.addAll(added(
                present,
                List.of(new RecordsGate(), new QueryGate(), new ClaimGate(engine), new JobsActAsSystem(currentActor))));
        return gates;
    }

    private static void limitRights(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setGeneralResourceWhitelistPattern(RESOURCE_ID);
        engine.setAuthorizationCheckRevokes("never");
        engine.setResourceAuthorizationProvider(new RightsEndWithTheLink());
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
        engine.setHistoryCleanupEnabled(false);
    }

    private static <T> List<T> added(@Nullable List<T> present, List<? extends T> more) {
        List<T> all = new ArrayList<>(present == null ? List.of() : present);
        all.addAll(more);
        return all;
    }
}
