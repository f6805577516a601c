package org.handrail.platform.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions in ad-hoc queries and in the criteria that extend a saved filter, and checks the expressions of a
 * filter before it is saved. The engine's own check forgets or-queries (CVE-2026-109432).
 */
class QueryGate extends CommandInterceptor {

    private static final Field SAVED_FILTER = accessible(SaveFilterCmd.class, "filter");
    private static final Field EXTENDING_QUERY = accessible(AbstractExecuteFilterCmd.class, "extendingQuery");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            QueryExpressions.refuseAny(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            Query<?, ?> extending = (Query<?, ?>) ReflectionUtils.getField(EXTENDING_QUERY, command);
            if (extending instanceof AbstractQuery<?, ?> query) {
                QueryExpressions.refuseAny(query);
            }
        } else if (command instanceof SaveFilterCmd) {
            Filter filter = (Filter) ReflectionUtils.getField(SAVED_FILTER, command);
            if (filter != null && filter.getQuery() instanceof AbstractQuery<?, ?> query) {
                QueryExpressions.checkAll(query);
            }
        }
        return next.execute(command);
    }

    static Field accessible(Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        if (field == null) {
            throw new IllegalStateException(type.getName() + " has no field " + name + ": the engine has changed.");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
