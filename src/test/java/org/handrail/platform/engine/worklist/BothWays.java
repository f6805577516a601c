package org.handrail.platform.engine.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** Asks the same question of the work list and of the engine's own statement. */
public class BothWays {

    private final ProcessEngineConfigurationImpl engine;
    private int answeredByUs;

    public BothWays(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** How many questions did not go on to the engine's own statement. */
    int answeredByUs() {
        return answeredByUs;
    }

    public <T> T ours(Supplier<T> question) {
        return with(new Counted(), question);
    }

    public <T> T stock(Supplier<T> question) {
        return with(new TaskManager(), question);
    }

    private <T> T with(TaskManager finder, Supplier<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            context.getSessions().put(TaskManager.class, finder);
            return question.get();
        });
    }

    private final class Counted extends WorkListTasks {

        @Override
        public List<Task> findTasksByNativeQuery(Map<String, Object> parameters, int first, int most) {
            answeredByUs++;
            return super.findTasksByNativeQuery(parameters, first, most);
        }

        @Override
        public long findTaskCountByNativeQuery(Map<String, Object> parameters) {
            long count = super.findTaskCountByNativeQuery(parameters);
            if (String.valueOf(parameters.get("sql")).startsWith("select count")) {
                answeredByUs++;
            }
            return count;
        }
    }
}
