package org.handrail.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.handrail.platform.engine.CalledForTheSameCase;

/** A stock engine in memory with one process on it, and those that it calls: but for the case
 * reference that a called process gets, nothing of Handrail's is installed, and jobs run when a test says so. */
public final class PlainEngine implements AutoCloseable {

    private final PathsTaken paths = new PathsTaken();
    private final ProcessEngine engine;
    private final BpmnModelInstance model;

    private PlainEngine(
            String resource, Map<String, JavaDelegate> delegates, List<String> called, BpmnModelInstance... stubs) {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(resource);
        configuration.setJdbcUrl("jdbc:h2:mem:" + resource.replace('/', '-') + ";DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(delegates));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(paths, new CalledForTheSameCase())));
        engine = configuration.buildProcessEngine();
        DeploymentBuilder models =
                engine.getRepositoryService().createDeployment().addClasspathResource(resource);
        called.forEach(models::addClasspathResource);
        for (int at = 0; at < stubs.length; at++) {
            models.addModelInstance("called-" + at + ".bpmn", stubs[at]);
        }
        String deployment = models.deploy().getId();
        model = engine.getRepositoryService()
                .getBpmnModelInstance(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .processDefinitionResourceName(resource)
                        .singleResult()
                        .getId());
    }

    /** The process of {@code resource} and those that it calls, whole or simple; what they name is answered by {@code delegates}. */
    public static PlainEngine with(
            String resource, Map<String, JavaDelegate> delegates, List<String> called, BpmnModelInstance... stubs) {
        return new PlainEngine(resource, delegates, called, stubs);
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** Ids of the steps and flows that no instance on this engine has walked. */
    public Set<String> neverWalked() {
        return paths.neverWalked(model, engine.getHistoryService());
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.close();
    }
}
