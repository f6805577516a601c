package org.handrail.platform.web;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.springframework.boot.SpringApplication;

/**
 * Writes every exception of the log as {@link FaultLog} does, whoever logs it: kinds and places, and words only when they
 * are ours. A start that fails is told in full, because nobody has typed anything yet.
 */
public class LoggedExceptions extends ThrowableProxyConverter {

    private static final String START = SpringApplication.class.getName();

    @Override
    public String convert(ILoggingEvent event) {
        if (event.getLoggerName().equals(START) || !(event.getThrowableProxy() instanceof ThrowableProxy logged)) {
            return super.convert(event);
        }
        return FaultLog.describe(logged.getThrowable()) + System.lineSeparator();
    }
}
