package org.handrail.support;

import static org.handrail.platform.engine.ProcessVariable.code;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Keeps the values of the trial forms in memory, by task. */
@TestComponent
public class TrialForms implements FormValues, ProcessVariables {

    private static final String PREFIX = "trial_";

    private final Map<String, Map<String, @Nullable Object>> kept = new ConcurrentHashMap<>();

    /** What was submitted with the task, or an empty map. */
    public Map<String, @Nullable Object> of(String taskId) {
        return kept.getOrDefault(taskId, Map.of());
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith(PREFIX);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        return keys.contains("trial_about") ? Map.of("trial_about", "Ring before you come.") : Map.of();
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        kept.computeIfAbsent(task.caseReference().toString(), reference -> Collections.synchronizedMap(new HashMap<>()))
                .putAll(values);
    }

    @Override
    public String processKey() {
        return TrialProcess.KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        return Set.of(code("trialVisitAgain", "YES", "NO"));
    }
}
