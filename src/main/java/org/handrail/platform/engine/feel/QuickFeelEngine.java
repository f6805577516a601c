package org.handrail.platform.engine.feel;

import camundajar.impl.scala.runtime.BoxesRunTime;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * Camunda's FEEL engine with two things kept between evaluations: the registry of built-in functions and the parsed
 * text of each expression. The parser, the interpreter, the value mappers and the custom functions are the shipped ones,
 * behind {@link PlainValuesOnly}.
 */
final class QuickFeelEngine extends ScalaFeelEngine {

    private final ParsedTexts expressions;
    private final ParsedTexts unaryTests;
    private final KeptFunctions functions;

    QuickFeelEngine(List<FeelCustomFunctionProvider> customFunctions) {
        super(customFunctions);
        expressions = new ParsedTexts(feelEngine::parseExpression);
        unaryTests = new ParsedTexts(feelEngine::parseUnaryTests);
        functions = new KeptFunctions(feelEngine);
    }

    /** Called by the shipped engine while it is built. */
    @Override
    protected camundajar.impl.scala.collection.immutable.List<CustomValueMapper> getValueMappers() {
        return super.getValueMappers().$colon$colon(new PlainValuesOnly());
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) value(expressions.parsed(expression), new ContextVariableWrapper(variables));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String inputVariable, VariableContext variables) {
        return BoxesRunTime.unboxToBoolean(
                value(unaryTests.parsed(tests), new CellVariables(inputVariable, variables)));
    }

    private @Nullable Object value(ParsedTexts.Outcome outcome, VariableProvider variables) {
        ParsedExpression parsed = outcome.parsed();
        if (parsed == null) {
            throw LOGGER.evaluationException(outcome.fault());
        }
        Evaluation evaluation = functions.evaluate(parsed, variables);
        if (evaluation.failure() != null) {
            throw LOGGER.evaluationException(evaluation.failure());
        }
        return evaluation.value();
    }
}
