package org.handrail.platform.engine.worklist;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Puts the work list in front of the engine's own statements, or takes it away, as the setting says. */
@Component
@EnableConfigurationProperties(WorkListSettings.class)
class WorkListSetup extends SpringBootProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(WorkListSetup.class);

    private final WorkListSettings settings;
    private final DataSource database;

    WorkListSetup(WorkListSettings settings, DataSource database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (settings.enabled() && onPostgreSql()) {
            List<SessionFactory> factories = new ArrayList<>(List.of(new Factory()));
            if (engine.getCustomSessionFactories() != null) {
                factories.addAll(engine.getCustomSessionFactories());
            }
            engine.setCustomSessionFactories(factories);
        }
    }

    /** The engine's tables are there now. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (onPostgreSql()) {
            String act = settings.enabled() ? "install" : "remove";
            if (JdbcClient.create(database)
                    .sql("select platform_work_list_" + act + "()")
                    .query(Boolean.class)
                    .single()) {
                LOG.info("Work list: {} done.", act);
            }
        }
    }

    private boolean onPostgreSql() {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Opens {@link WorkListTasks} in place of the engine's own finder of tasks. */
    private static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new WorkListTasks();
        }
    }
}
