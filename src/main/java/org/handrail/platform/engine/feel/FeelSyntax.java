package org.handrail.platform.engine.feel;

import java.util.Optional;
import org.camunda.feel.FeelEngine;

/** Tells whether a text is FEEL that can be evaluated, without evaluating it. */
public final class FeelSyntax {

    private static final FeelEngine PARSER =
            new FeelEngine.Builder().enableExternalFunctions(false).build();

    private FeelSyntax() {}

    /** What is wrong with the text of an expression, such as an output cell; empty when it is well formed. */
    public static Optional<String> faultInExpression(String text) {
        return Optional.ofNullable(
                ParsedTexts.outcome(PARSER.parseExpression(text)).fault());
    }

    /** What is wrong with the text of an input cell; empty when it is well formed. */
    public static Optional<String> faultInUnaryTests(String text) {
        return Optional.ofNullable(
                ParsedTexts.outcome(PARSER.parseUnaryTests(text)).fault());
    }
}
