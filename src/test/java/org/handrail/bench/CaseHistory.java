package org.handrail.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * What an engine keeps of a case and of all that its processes called.
 *
 * @param walked how often each step was walked
 * @param handed what each step handed to its process, by step and in the order of its beginnings
 */
record CaseHistory(Map<String, Integer> walked, Map<String, List<Map<String, @Nullable Object>>> handed) {

    static CaseHistory of(HistoryService history, String businessKey) {
        Map<String, Integer> walked = new TreeMap<>();
        Map<String, List<Map<String, @Nullable Object>>> handed = new HashMap<>();
        List<HistoricActivityInstance> steps = new ArrayList<>();
        Map<String, Map<String, @Nullable Object>> updates = new HashMap<>();
        for (HistoricProcessInstance process : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()) {
            steps.addAll(history.createHistoricActivityInstanceQuery()
                    .processInstanceId(process.getId())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list());
            for (HistoricDetail detail : history.createHistoricDetailQuery()
                    .processInstanceId(process.getId())
                    .variableUpdates()
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()) {
                HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
                updates.computeIfAbsent(String.valueOf(update.getActivityInstanceId()), id -> new HashMap<>())
                        .put(update.getVariableName(), update.getValue());
            }
        }
        steps.sort(Comparator.comparing(HistoricActivityInstance::getStartTime));
        for (HistoricActivityInstance step : steps) {
            String name = step(step.getProcessDefinitionKey(), step.getActivityId());
            walked.merge(name, 1, Integer::sum);
            handed.computeIfAbsent(name, first -> new ArrayList<>()).add(updates.getOrDefault(step.getId(), Map.of()));
        }
        return new CaseHistory(walked, handed);
    }

    static String step(String process, String activity) {
        return process + '/' + activity;
    }

    /** The id of the job that waits at a step of the case. */
    static String job(RuntimeService runtime, ManagementService jobs, String businessKey, String step) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> jobs.createJobQuery().processInstanceId(id).activityId(step).list().stream())
                .map(Job::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No job at " + step));
    }
}
