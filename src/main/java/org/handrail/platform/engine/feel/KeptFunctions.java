package org.handrail.platform.engine.feel;

import static camundajar.impl.scala.jdk.CollectionConverters.ListHasAsScala;

import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.util.control.NonFatal$;
import java.util.List;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates parsed expressions as {@code FeelEngine.evaluate} of feel-engine 1.19.3 does, messages included, with one
 * registry of functions for all of them. The functions hold no state; the clock is asked when one is called.
 */
final class KeptFunctions {

    private final KnownValues values;
    private final FunctionProvider functions;
    private final FeelInterpreter interpreter;

    KeptFunctions(FeelEngine shipped) {
        values = new KnownValues(shipped.valueMapper());
        functions = new FunctionProvider.CompositeFunctionProvider(ListHasAsScala(List.of(
                        new BuiltinFunctions(shipped.clock(), shipped.valueMapper()), shipped.functionProvider()))
                .asScala()
                .toList());
        interpreter = new FeelInterpreter(values);
    }

    Evaluation evaluate(ParsedExpression parsed, VariableProvider variables) {
        try {
            EvaluationFailureCollector failures = new EvaluationFailureCollector();
            Val val = interpreter.eval(parsed.expression(), new EvalContext(values, variables, functions, failures));
            String failure = failure(parsed, val, failures);
            return failure == null ? Evaluation.gave(values.unpackVal(val)) : Evaluation.failed(failure);
        } catch (Throwable fault) {
            if (!NonFatal$.MODULE$.apply(fault)) {
                throw fault;
            }
            return Evaluation.failed("failed to evaluate expression '" + parsed.text() + "' : " + fault);
        }
    }

    private static @Nullable String failure(ParsedExpression parsed, Val val, EvaluationFailureCollector failures) {
        String assertion = firstAssertion(failures);
        if (assertion != null) {
            return "Assertion failure on evaluate the expression '" + parsed.text() + "': " + assertion;
        }
        if (val instanceof ValError error) {
            return "failed to evaluate expression '" + parsed.text() + "': " + error.error();
        }
        if (val instanceof ValFatalError error) {
            return "failed to evaluate expression '" + parsed.text() + "': " + error.error();
        }
        return null;
    }

    private static @Nullable String firstAssertion(EvaluationFailureCollector failures) {
        Iterator<EvaluationFailure> all = failures.failures().iterator();
        while (all.hasNext()) {
            EvaluationFailure failure = all.next();
            if (failure.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$) {
                return failure.failureMessage();
            }
        }
        return null;
    }
}
