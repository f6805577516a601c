package org.handrail.platform.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.DelegationState;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

class KnownCriteriaTests {

    private static final List<Consumer<TaskQueryImpl>> KNOWN = List.of(
            query -> {},
            query -> query.taskAssignee("a").taskMinPriority(3).taskUnassigned(),
            query -> query.taskCandidateGroup("g").includeAssignedTasks(),
            query -> query.taskCandidateUser("a"),
            query -> query.dueBefore(new Date()).processDefinitionKeyIn("p"),
            query -> query.processVariableValueEquals("v", "x").taskNameLike("%a%"),
            query -> query.or().taskAssignee("a").taskCandidateGroup("g").endOr());

    private static final List<Consumer<TaskQueryImpl>> UNKNOWN = List.of(
            query -> query.taskId("t"),
            query -> query.taskName("n"),
            query -> query.taskNameNotEqual("n"),
            query -> query.taskDescriptionLike("d"),
            query -> query.taskAssigneeLike("a"),
            query -> query.taskAssigneeIn("a"),
            query -> query.taskAssigneeNotIn("a"),
            query -> query.taskOwner("a"),
            query -> query.taskInvolvedUser("a"),
            query -> query.taskDelegationState(DelegationState.PENDING),
            query -> query.taskDelegationState(null),
            query -> query.taskCandidateGroupLike("g"),
            query -> query.withCandidateGroups(),
            query -> query.withoutCandidateUsers(),
            query -> query.processInstanceId("p"),
            query -> query.processInstanceBusinessKey("b"),
            query -> query.processInstanceBusinessKeyLike("b"),
            query -> query.executionId("e"),
            query -> query.activityInstanceIdIn("a"),
            query -> query.taskUpdatedAfter(new Date()),
            query -> query.taskDefinitionKeyLike("k"),
            query -> query.taskDefinitionKeyNotIn("k"),
            query -> query.processDefinitionId("d"),
            query -> query.processDefinitionName("d"),
            query -> query.followUpBefore(new Date()),
            query -> query.excludeSubtasks(),
            query -> query.suspended(),
            query -> query.tenantIdIn("t"),
            query -> query.withoutTenantId(),
            query -> query.caseInstanceId("c"),
            query -> query.matchVariableNamesIgnoreCase(),
            query -> query.or().taskAssignee("a").taskMinPriority(3).endOr(),
            query -> query.or().dueBefore(new Date()).endOr());

    @Test
    void knowsWhatTheWorkListCanAnswer() {
        assertThat(KNOWN).allMatch(criterion -> KnownCriteria.only(with(criterion)));
    }

    @Test
    void leavesEverythingElseToTheEngine() {
        assertThat(UNKNOWN).noneMatch(criterion -> KnownCriteria.only(with(criterion)));
    }

    @Test
    void namesOnlyFieldsThatTheEngineHas() {
        assertThat(Stream.of(KnownCriteria.CHOOSE_NO_TASKS, KnownCriteria.WHOSE, KnownCriteria.WHICH)
                        .flatMap(Set::stream))
                .allMatch(name -> ReflectionUtils.findField(TaskQueryImpl.class, name) != null);
    }

    private static TaskQueryImpl with(Consumer<TaskQueryImpl> criterion) {
        TaskQueryImpl query = new TaskQueryImpl();
        criterion.accept(query);
        return query;
    }
}
