package org.handrail.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.handrail.frontdoor.process.FrontDoorProcess;
import org.handrail.partners.PartnerNews;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CalledForTheSameCase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The same case on a stock engine with the same models: full history, FEEL as shipped, no authorizations, everything in
 * process variables. What is not the engine's own work is answered without doing anything.
 */
final class PlainSide implements Side, AutoCloseable {

    private static final int YEAR = 2026;
    private static final Pattern DELEGATE = Pattern.compile("elegateExpression=\"\\$\\{([a-zA-Z]+)}\"");

    private final ProcessEngine engine;
    private final PlainDelegates delegates = new PlainDelegates();
    private String atHand = "";

    PlainSide(DataSource database) throws IOException {
        List<Resource> models = new ArrayList<>();
        for (String some : List.of("processes/**/*.bpmn", "dmn/triage/*.dmn", "forms/**/*.form")) {
            models.addAll(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + some)));
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("plain");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(beans(models));
        configuration.setCustomPreBPMNParseListeners(List.of(new CalledForTheSameCase()));
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource model : models) {
            deployment.addInputStream(Objects.requireNonNull(model.getFilename()), model.getInputStream());
        }
        deployment.deploy();
    }

    private Map<Object, Object> beans(List<Resource> models) throws IOException {
        Map<Object, Object> beans = new HashMap<>();
        for (Resource model : models) {
            Matcher named = DELEGATE.matcher(model.getContentAsString(StandardCharsets.UTF_8));
            while (named.find()) {
                beans.computeIfAbsent(named.group(1), name -> delegates.named(String.valueOf(name)));
            }
        }
        return beans;
    }

    /** What the application worked out, which a plain project would work out as well. */
    void workingWith(CaseStory story, PlainDelegates.Known known) {
        delegates.workingWith(story, known);
    }

    @Override
    public void begins(CaseStory story, int number) {
        delegates.begin(story);
        atHand = new CaseReference(YEAR, number).toString();
        engine.getRuntimeService()
                .createProcessInstanceByKey(FrontDoorProcess.KEY)
                .businessKey(atHand)
                .setVariables(story.variables(number))
                .setVariable("safetyQuestionsAnswered", delegates.safetyQuestionsAnswered())
                .execute();
    }

    @Override
    public void does(String account, String step, Map<String, @Nullable Object> answers) {
        Task task = engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(atHand)
                .taskDefinitionKey(step)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task at " + step));
        if (task.getAssignee() == null) {
            engine.getTaskService().claim(task.getId(), account);
        }
        engine.getFormService().getTaskFormVariables(task.getId());
        ProcessDefinition process = engine.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId());
        Map<String, @Nullable Object> values = new HashMap<>(answers);
        values.putAll(delegates.handed(CaseHistory.step(process.getKey(), step)));
        engine.getFormService().submitTaskForm(task.getId(), values);
    }

    @Override
    public void runs(String step) {
        engine.getManagementService()
                .executeJob(CaseHistory.job(engine.getRuntimeService(), engine.getManagementService(), atHand, step));
    }

    @Override
    public void answers(PartnerNews.Kind answer) {
        engine.getRuntimeService()
                .createMessageCorrelation("msg.partner." + answer.name().toLowerCase(Locale.ROOT))
                .processInstanceBusinessKey(atHand)
                .correlate();
    }

    /** What happened in the case at hand. */
    CaseHistory history() {
        return CaseHistory.of(engine.getHistoryService(), atHand);
    }

    /** The rules that matched in the case at hand: by decision, for each time that it was asked, in order of the rules. */
    Map<String, List<List<String>>> matched() {
        Map<String, List<List<String>>> matched = new TreeMap<>();
        for (HistoricProcessInstance process : engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(atHand)
                .list()) {
            for (HistoricDecisionInstance decision : engine.getHistoryService()
                    .createHistoricDecisionInstanceQuery()
                    .processInstanceId(process.getId())
                    .includeOutputs()
                    .list()) {
                matched.computeIfAbsent(decision.getDecisionDefinitionKey(), key -> new ArrayList<>())
                        .add(decision.getOutputs().stream()
                                .map(HistoricDecisionOutputInstance::getRuleId)
                                .distinct()
                                .sorted()
                                .toList());
            }
        }
        return matched;
    }

    @Override
    public void close() {
        engine.close();
    }
}
