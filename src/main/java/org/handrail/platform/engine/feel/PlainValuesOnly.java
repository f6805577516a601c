package org.handrail.platform.engine.feel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * Asked before every other mapper about each value that enters FEEL, the items of lists and maps included. FEEL reads
 * fields and calls methods of an object that it does not know, so there are none that it does not know.
 */
final class PlainValuesOnly extends JavaCustomValueMapper {

    private static final int BEFORE_ALL_OTHERS = 1_000;

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            camundajar.impl.scala.math.BigDecimal.class,
            Date.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Period.class,
            Duration.class);

    @Override
    public Optional<Val> toValue(@Nullable Object value, Function<Object, Val> inner) {
        refuseUnlessPlain(value);
        return Optional.empty();
    }

    /** @throws IllegalArgumentException naming the kind of object, never the value */
    static void refuseUnlessPlain(@Nullable Object value) {
        if (value != null && !isPlain(value)) {
            throw new IllegalArgumentException("An object of this kind may not enter FEEL: "
                    + value.getClass().getName());
        }
    }

    private static boolean isPlain(Object value) {
        return PLAIN.contains(value.getClass())
                || value instanceof Val
                || value instanceof Collection
                || value instanceof Map
                || value instanceof camundajar.impl.scala.collection.Iterable
                || value instanceof camundajar.impl.scala.Option;
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        return Optional.empty();
    }

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }
}
