package org.handrail.triage.process;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A stock engine on the given database; what delegates write there belongs to the engine's own transaction. */
final class EngineOnDatabase implements AutoCloseable {

    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine;

    EngineOnDatabase(DataSource source) {
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("on-database-" + UUID.randomUUID());
        configuration.setDataSource(source);
        configuration.setTransactionManager(new JdbcTransactionManager(source));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        return engine;
    }

    void name(String bean, Object delegate) {
        beans.put(bean, delegate);
    }

    void deployPackagedDecisions() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:dmn/triage/*.dmn")) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    void deploy(String name, String xml) {
        engine.getRepositoryService().createDeployment().addString(name, xml).deploy();
    }

    @Override
    public void close() {
        engine.close();
    }
}
