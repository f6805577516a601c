package org.handrail.platform.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.feel.FeelEngine;
import org.junit.jupiter.api.Test;

class ParsedTextsTests {

    private final FeelEngine engine = new FeelEngine.Builder().build();
    private final AtomicInteger parsed = new AtomicInteger();
    private final ParsedTexts texts = new ParsedTexts(text -> {
        parsed.incrementAndGet();
        return engine.parseExpression(text);
    });

    @Test
    void parsesAKnownTextOnceGoodOrBad() {
        for (String text : new String[] {"1 + 1", "1 +"}) {
            parsed.set(0);
            assertThat(texts.parsed(text)).isEqualTo(texts.parsed(text));
            assertThat(parsed).hasValue(1);
        }
        assertThat(texts.parsed("1 +").parsed()).isNull();
        assertThat(texts.parsed("1 + 1").fault()).isNull();
    }

    @Test
    void keepsNoMoreThanItsLimit() {
        for (int i = 0; i <= ParsedTexts.MOST_KEPT; i++) {
            texts.parsed(Integer.toString(i));
        }

        assertThat(texts.size()).isLessThanOrEqualTo(ParsedTexts.MOST_KEPT);
        assertThat(texts.parsed("0").parsed()).isNotNull();
    }

    @Test
    void doesNotKeepVeryLongTexts() {
        String longText = "1" + " + 1".repeat(ParsedTexts.LONGEST_KEPT / 4);

        assertThat(texts.parsed(longText).parsed()).isNotNull();
        assertThat(texts.size()).isZero();
    }
}
