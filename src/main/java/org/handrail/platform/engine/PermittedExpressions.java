package org.handrail.platform.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;

/**
 * The only way from an expression in a model, a filter or a query to Java: process variables, the named delegates and
 * listed date methods. The Spring context, reflection and every other bean are out of reach.
 */
class PermittedExpressions extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    private final ELResolver forQueries = new PermittedMembers(PermittedMembers.OF_DATES);

    PermittedExpressions(Map<Object, Object> delegates) {
        super(delegates);
    }

    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    public Expression createExpression(String text) {
        return new CheckedExpression(createValueExpression(text), text);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new PermittedMembers(PermittedMembers.OF_DATES));
        return resolver;
    }

    private ELContext queryContext() {
        ProcessEngineElContext context = new ProcessEngineElContext(functionMapper, forQueries);
        context.putContext(ExpressionFactory.class, expressionFactory);
        return context;
    }

    /** An expression that is evaluated without a scope belongs to a query and is checked as one. */
    private final class CheckedExpression extends JuelExpression {

        private CheckedExpression(ValueExpression expression, String text) {
            super(expression, PermittedExpressions.this, text);
        }

        @Override
        public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
            if (scope != null) {
                return super.getValue(scope, execution);
            }
            QueryExpressions.check(getExpressionText());
            return valueExpression.getValue(queryContext());
        }
    }
}
