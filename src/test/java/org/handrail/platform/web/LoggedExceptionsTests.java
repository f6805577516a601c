package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class LoggedExceptionsTests {

    private final LoggerContext loggers = new LoggerContext();

    @Test
    void namesWhatALibraryThrewWithoutItsWords() {
        String written =
                written("org.camunda.bpm.engine.jobexecutor", new IllegalStateException("No number.", choked("Ada")));

        assertThat(written)
                .contains("java.lang.NumberFormatException", "at java.base/java.lang.Integer.parseInt")
                .doesNotContain("\"Ada\"");
    }

    @Test
    void keepsOurOwnWords() {
        assertThat(written("org.handrail", new IllegalStateException("The key is missing.")))
                .contains("java.lang.IllegalStateException: The key is missing.");
    }

    @Test
    void tellsAFailedStartInFull() {
        assertThat(written(SpringApplication.class.getName(), choked("jdbc:wrong")))
                .contains("\"jdbc:wrong\"");
    }

    @Test
    void writesNothingWithoutAnException() {
        assertThat(written("org.handrail", null)).isEmpty();
    }

    private String written(String name, @Nullable Throwable thrown) {
        LoggedExceptions converter = new LoggedExceptions();
        converter.setContext(loggers);
        converter.start();
        Logger logger = loggers.getLogger(name);
        return converter.convert(new LoggingEvent(name, logger, Level.WARN, "Failed", thrown, null));
    }

    private static NumberFormatException choked(String words) {
        try {
            throw new AssertionError(Integer.parseInt(words));
        } catch (NumberFormatException thrown) {
            return thrown;
        }
    }
}
