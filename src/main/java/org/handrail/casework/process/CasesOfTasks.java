package org.handrail.casework.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.engine.AsSystem;
import org.springframework.stereotype.Component;

/** Which case each task belongs to, for the tasks that the person who asks may see in the engine. */
@Component
public class CasesOfTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    CasesOfTasks(TaskService tasks, RuntimeService runtime, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** Case references by task id; tasks that are unknown or not for this person are left out. */
    public Map<String, String> of(Collection<String> taskIds) {
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size());
        Map<String, String> references = new HashMap<>();
        if (!seen.isEmpty()) {
            Map<String, String> keys = businessKeys(seen);
            seen.forEach(task -> references.put(task.getId(), keys.get(task.getProcessInstanceId())));
        }
        return references;
    }

    private Map<String, String> businessKeys(List<Task> seen) {
        return asSystem
                .get(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(
                                seen.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                        .listPage(0, seen.size()))
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
