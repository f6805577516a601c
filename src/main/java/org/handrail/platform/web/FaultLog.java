package org.handrail.platform.web;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a fault of ours under a reference that the person can quote. Kinds and places of the exceptions are logged; the
 * words of library exceptions are not, because databases and parsers repeat the values they choke on.
 */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int FRAMES = 40;

    private FaultLog() {}

    /** @return the reference, eight letters and digits */
    static String write(Throwable fault) {
        String reference = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(index -> "" + LETTERS.charAt(index))
                .collect(Collectors.joining());
        LOG.error("Fault {}: {}", reference, describe(fault));
        return reference;
    }

    static String describe(Throwable fault) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable one = fault; one != null && depth < 10; one = one.getCause()) {
            text.append(depth++ == 0 ? "" : "\nCaused by ")
                    .append(one.getClass().getName());
            if (one instanceof SQLException sql) {
                text.append(" [SQL state ").append(sql.getSQLState()).append(']');
            }
            if (OwnWords.areIn(one) || one instanceof NullPointerException) {
                text.append(": ").append(one.getMessage());
            }
            StackTraceElement[] frames = one.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
