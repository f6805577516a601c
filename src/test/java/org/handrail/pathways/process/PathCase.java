package org.handrail.pathways.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.platform.engine.ProcessVariable;

/** One path of one case on a plain engine; a working day is a day here, and an office day has eight hours. */
final class PathCase {

    private static final Pattern LIMIT = Pattern.compile("(M|WH|WD|D)([0-9]+)");
    private static final Pattern PART = Pattern.compile("75% of ([A-Za-z]+)");
    private static int number;

    private final ProcessEngine engine;
    private final CaseReference reference = new CaseReference(2026, ++number);

    PathCase(ProcessEngine engine, String process, Map<String, Object> variables) {
        this.engine = engine;
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-06-01T09:00:00Z")));
        engine.getRuntimeService().startProcessInstanceByKey(process, reference.toString(), variables);
    }

    /** Each delegate answers with what it owes the process; all of them are written down. */
    static Map<String, JavaDelegate> delegates(
            List<String> calls, Map<String, JavaDelegate> answers, String... silent) {
        return Stream.concat(answers.keySet().stream(), Stream.concat(Stream.of("dueDates"), Stream.of(silent)))
                .collect(Collectors.toMap(name -> name, name -> execution -> {
                    if (name.equals("dueDates")) {
                        dates(execution);
                    } else {
                        String outcome = ProcessStep.settings(execution).get("outcome");
                        calls.add(outcome == null ? name : name + " " + outcome);
                        answers.getOrDefault(name, ignored -> {}).execute(execution);
                    }
                }));
    }

    private static void dates(DelegateExecution execution) {
        ProcessStep.settings(execution).forEach((name, how) -> {
            if (!name.equals("clock")) {
                execution.setVariable(
                        name, Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay(execution, how))));
            }
        });
    }

    private static Duration delay(DelegateExecution execution, String how) {
        Matcher part = PART.matcher(how);
        if (part.matches()) {
            Date due = (Date) Objects.requireNonNull(execution.getVariable(part.group(1)));
            return Duration.between(ClockUtil.getCurrentTime().toInstant(), due.toInstant())
                    .multipliedBy(3)
                    .dividedBy(4);
        }
        Matcher limit = LIMIT.matcher(how.equals("SAME_DAY") ? "WH8" : how);
        assertThat(limit.matches()).as(how).isTrue();
        long amount = Long.parseLong(limit.group(2));
        return switch (limit.group(1)) {
            case "M" -> Duration.ofMinutes(amount);
            case "WH" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    void does(String step, ProcessVariable<String> answer, String value) {
        assertThat(answer.accepts(value)).isTrue();
        engine.getTaskService().complete(task(step).getId(), Map.of(answer.name(), value));
    }

    void does(String step) {
        engine.getTaskService().complete(task(step).getId());
    }

    boolean hears(String message) {
        return !engine.getRuntimeService()
                .createMessageCorrelation("msg.partner." + message)
                .processInstanceBusinessKey(reference.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    void passes(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id())
                .executable()
                .list();
    }

    Task task(String step) {
        List<Task> found = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .taskDefinitionKey(step)
                .list();
        assertThat(found).as(step + " among " + open()).hasSize(1);
        return found.get(0);
    }

    List<String> open() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    void endedAt(String end) {
        assertThat(open()).isEmpty();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .count())
                .isZero();
        assertThat(walked()).contains(end);
    }

    List<String> walked() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(id()).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String id() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    static void holdsOnly(ProcessEngine engine, Set<ProcessVariable<?>> declared) {
        List<String> wrong = new ArrayList<>();
        for (HistoricVariableInstance held :
                engine.getHistoryService().createHistoricVariableInstanceQuery().list()) {
            if (declared.stream()
                    .noneMatch(
                            variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()))) {
                wrong.add(held.getName());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
