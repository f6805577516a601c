package org.handrail.platform.engine.feel;

import camundajar.impl.scala.math.BigDecimal$;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * The shipped value mapper, spared its search for the kinds of value that tables are made of. Of its parts only the
 * default one maps these kinds; the others are for lists, contexts and JSON.
 */
record KnownValues(ValueMapper shipped) implements ValueMapper {

    @Override
    public Val toVal(@Nullable Object value) {
        if (value instanceof Val known) {
            return known;
        }
        if (value instanceof String text) {
            return new ValString(text);
        }
        if (value instanceof Integer number) {
            return new ValNumber(BigDecimal$.MODULE$.apply(number.intValue()));
        }
        if (value instanceof Boolean truth) {
            return new ValBoolean(truth);
        }
        return value == null ? ValNull$.MODULE$ : shipped.toVal(value);
    }

    @Override
    public @Nullable Object unpackVal(Val val) {
        if (val instanceof ValBoolean known) {
            return known.value();
        }
        return val instanceof ValString known ? known.value() : shipped.unpackVal(val);
    }
}
