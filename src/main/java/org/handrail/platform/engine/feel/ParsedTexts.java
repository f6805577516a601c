package org.handrail.platform.engine.feel;

import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Left;
import camundajar.impl.scala.util.Right;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * The texts parsed so far, good and bad; parsing depends on nothing but the text. Very long texts are not kept, and a
 * full memory starts afresh: the cells of every table in use come back at once.
 */
final class ParsedTexts {

    static final int MOST_KEPT = 10_000;
    static final int LONGEST_KEPT = 2_000;

    private final Function<String, Either<Failure, ParsedExpression>> parser;
    private final ConcurrentMap<String, Outcome> kept = new ConcurrentHashMap<>();

    ParsedTexts(Function<String, Either<Failure, ParsedExpression>> parser) {
        this.parser = parser;
    }

    Outcome parsed(@Nullable String text) {
        if (text == null || text.length() > LONGEST_KEPT) {
            return parse(text);
        }
        Outcome known = kept.get(text);
        return known != null ? known : keep(text, parse(text));
    }

    private Outcome keep(String text, Outcome outcome) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(text, outcome);
        return outcome;
    }

    int size() {
        return kept.size();
    }

    private Outcome parse(@Nullable String text) {
        return outcome(parser.apply(text));
    }

    static Outcome outcome(Either<Failure, ParsedExpression> result) {
        return result instanceof Right<Failure, ParsedExpression> good
                ? new Outcome(good.value(), null)
                : new Outcome(
                        null, ((Left<Failure, ParsedExpression>) result).value().message());
    }

    /** What the parser made of a text: exactly one of the two is there. */
    record Outcome(
            @Nullable ParsedExpression parsed, @Nullable String fault) {}
}
