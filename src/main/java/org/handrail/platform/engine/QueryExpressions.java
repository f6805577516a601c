package org.handrail.platform.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The rule for an expression inside a task query: only {@code currentUser()}, {@code currentUserGroups()},
 * {@code now()} and {@code dateTime()} with listed date methods. No variables, no beans, no other members.
 */
final class QueryExpressions {

    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    private QueryExpressions() {}

    /** Throws {@link EngineRefusal} unless every part of the expression is on the list. */
    static void check(String expression) {
        try {
            check(new Builder(Builder.Feature.METHOD_INVOCATIONS)
                    .build(expression)
                    .getRoot());
        } catch (TreeBuilderException unreadable) {
            throw refusal();
        }
    }

    private static void check(Node node) {
        if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            throw refusal();
        }
        if (node instanceof AstIdentifier) {
            throw refusal();
        }
        if (node instanceof AstDot dot && !PermittedMembers.isListed(memberOf(dot))) {
            throw refusal();
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            if (node.getChild(i) != null) {
                check(node.getChild(i));
            }
        }
    }

    private static String memberOf(AstDot dot) {
        String text = dot.toString();
        return text.substring(text.indexOf('.') + 1).trim();
    }

    /** Throws {@link EngineRefusal} when the query or one of its or-queries carries any expression. */
    static void refuseAny(AbstractQuery<?, ?> query) {
        for (AbstractQuery<?, ?> part : partsOf(query)) {
            if (!part.getExpressions().isEmpty()) {
                throw new EngineRefusal("Expressions are not allowed in a query. Use a saved filter or plain values.");
            }
        }
    }

    /** Checks every expression of a query that is about to be saved, or-queries included. */
    static void checkAll(AbstractQuery<?, ?> query) {
        partsOf(query).forEach(part -> part.getExpressions().values().forEach(QueryExpressions::check));
    }

    /** The query and its or-queries, which share one list and so contain each other. */
    private static Set<AbstractQuery<?, ?>> partsOf(AbstractQuery<?, ?> query) {
        Set<AbstractQuery<?, ?>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(query, parts);
        return parts;
    }

    private static void collect(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> parts) {
        if (parts.add(query) && query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(part -> collect(part, parts));
        }
    }

    private static EngineRefusal refusal() {
        return new EngineRefusal(
                "A filter may only use currentUser(), currentUserGroups(), now() and dateTime(), with date methods.");
    }
}
