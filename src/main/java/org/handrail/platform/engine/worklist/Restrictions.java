package org.handrail.platform.engine.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.QueryOperator;
import org.camunda.bpm.engine.impl.SingleQueryVariableValueCondition;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.jspecify.annotations.Nullable;

/** Which of the tasks that a query looks at it wants: conditions on row {@code w} and the engine's task {@code RES}. */
final class Restrictions {

    /** The index holds no longer texts. */
    private static final int LONGEST = 100;

    private final Statement statement;
    private final StringBuilder sql = new StringBuilder();
    private boolean known = true;

    private Restrictions(Statement statement) {
        this.statement = statement;
    }

    /** Empty if the query asks for something in a way that is not known here. */
    static Optional<String> of(TaskQueryImpl query, Statement statement) {
        Restrictions all = new Restrictions(statement);
        all.when(query.isUnassigned(), "w.open");
        all.when(query.isAssigned(), "not w.open");
        all.when(query.isWithoutDueDate(), "w.due is null");
        all.add("w.due = ", query.getDueDate());
        all.add("w.due < ", query.getDueBefore());
        all.add("w.due > ", query.getDueAfter());
        all.add("w.priority = ", query.getPriority());
        all.add("w.priority >= ", query.getMinPriority());
        all.add("w.priority <= ", query.getMaxPriority());
        all.add("w.created = ", query.getCreateTime());
        all.add("w.created < ", query.getCreateTimeBefore());
        all.add("w.created > ", query.getCreateTimeAfter());
        all.add("w.process = ", query.getProcessDefinitionKey());
        all.in("w.process", query.getProcessDefinitionKeys());
        all.add("RES.TASK_DEF_KEY_ = ", query.getKey());
        all.in("RES.TASK_DEF_KEY_", query.getTaskDefinitionKeys());
        if (query.getNameLike() != null) {
            all.when(true, "UPPER(RES.NAME_) like UPPER(" + statement.value(query.getNameLike()) + ") ESCAPE '\\'");
        }
        query.getVariables().forEach(all::variable);
        return all.known ? Optional.of(all.sql.toString()) : Optional.empty();
    }

    private void when(@Nullable Boolean wanted, String condition) {
        if (Boolean.TRUE.equals(wanted)) {
            sql.append(" and ").append(condition);
        }
    }

    private void add(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition).append(statement.value(value));
        }
    }

    private void in(String column, String @Nullable [] values) {
        if (values != null && values.length > 0) {
            when(true, column + " in (" + statement.values(Arrays.asList(values)) + ")");
        }
    }

    private void variable(TaskQueryVariableValue wanted) {
        List<SingleQueryVariableValueCondition> values =
                wanted.getValueConditions() == null ? List.of() : wanted.getValueConditions();
        known &= wanted.isProcessInstanceVariable()
                && wanted.getOperator() == QueryOperator.EQUALS
                && !wanted.isLocal()
                && !wanted.isVariableNameIgnoreCase()
                && !wanted.isVariableValueIgnoreCase()
                && !values.isEmpty()
                && values.stream().allMatch(Restrictions::isKnown);
        if (known) {
            when(
                    true,
                    "w.instance in (select v.PROC_INST_ID_ from ACT_RU_VARIABLE v where v.TASK_ID_ is null"
                            + " and v.NAME_ = " + statement.value(wanted.getName())
                            + values.stream().map(this::condition).collect(Collectors.joining(" or ", " and (", "))")));
        }
    }

    private static boolean isKnown(SingleQueryVariableValueCondition value) {
        return value.getTextValue2() == null
                && (value.getTextValue() == null
                        || "string".equals(value.getType())
                                && value.getTextValue().length() <= LONGEST)
                && (value.getTextValue() != null || value.getLongValue() != null || value.getDoubleValue() != null);
    }

    private String condition(SingleQueryVariableValueCondition value) {
        StringBuilder condition = new StringBuilder("v.TYPE_ = " + statement.value(value.getType()));
        if (value.getTextValue() != null) {
            condition
                    .append(" and length(v.TEXT_) <= " + LONGEST + " and v.TEXT_ = ")
                    .append(statement.value(value.getTextValue()));
        }
        if (value.getLongValue() != null) {
            condition.append(" and v.LONG_ = ").append(statement.value(value.getLongValue()));
        }
        if (value.getDoubleValue() != null) {
            condition.append(" and v.DOUBLE_ = ").append(statement.value(value.getDoubleValue()));
        }
        return condition.toString();
    }
}
