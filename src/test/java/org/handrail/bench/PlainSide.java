package org.handrail.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.handrail.frontdoor.process.FrontDoorProcess;
import org.handrail.frontdoor.process.FrontDoorStep;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The same case on a stock engine with the same models: full history, FEEL as shipped, no authorizations, everything in
 * process variables. What is not the engine's own work is answered without doing anything.
 */
final class PlainSide implements AutoCloseable {

    private final ProcessEngine engine;
    private final PlainDelegates delegates = new PlainDelegates();

    PlainSide(DataSource database) throws IOException {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("plain");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(new HashMap<>(delegates.byName()));
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String models : List.of("processes/frontdoor/*.bpmn", "dmn/triage/*.dmn", "forms/**/*.form")) {
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:" + models)) {
                deployment.addInputStream(Objects.requireNonNull(model.getFilename()), model.getInputStream());
            }
        }
        deployment.deploy();
    }

    /** What the application worked out for the tables, which a plain project would work out as well. */
    void workingWith(CaseStory story, Map<String, Map<String, @Nullable Object>> inputs) {
        delegates.workingWith(story, inputs);
    }

    /** The id of the process instance. */
    String work(CaseStory story, int number) {
        delegates.take(story);
        String key = story.name() + number;
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey(FrontDoorProcess.KEY)
                .businessKey(key)
                .setVariables(story.variables(number))
                .setVariable("safetyQuestionsAnswered", delegates.safetyQuestionsAnswered())
                .execute()
                .getId();
        talk(key, story);
        Job job = engine.getManagementService()
                .createJobQuery()
                .activityId(FrontDoorStep.TELL_REFERRER)
                .processInstanceId(instance)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
        return instance;
    }

    private void talk(String key, CaseStory story) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(FrontDoorStep.TRIAGE_CONVERSATION)
                .singleResult()
                .getId();
        engine.getTaskService().claim(task, "triage");
        engine.getFormService().getTaskFormVariables(task);
        Map<String, @Nullable Object> answers = story.answers();
        answers.put("agreedLevel", Integer.valueOf(story.level()));
        engine.getFormService().submitTaskForm(task, answers);
    }

    Map<String, Integer> walked(String instance) {
        return HandrailSide.steps(engine.getHistoryService(), instance);
    }

    /** The rules that matched, by decision. */
    Map<String, List<String>> matched(String instance) {
        Map<String, List<String>> matched = new HashMap<>();
        for (HistoricDecisionInstance decision : engine.getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .processInstanceId(instance)
                .includeOutputs()
                .list()) {
            matched.put(
                    decision.getDecisionDefinitionKey(),
                    decision.getOutputs().stream()
                            .map(output -> output.getRuleId())
                            .distinct()
                            .sorted()
                            .toList());
        }
        return matched;
    }

    @Override
    public void close() {
        engine.close();
    }
}
