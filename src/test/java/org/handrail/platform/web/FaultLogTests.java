package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultLogTests {

    @Test
    void leavesOutTheWordsOfLibraries() {
        Throwable fault = new IllegalStateException("The evaluation was not kept", parserFault());

        String text = FaultLog.describe(fault);

        assertThat(text)
                .contains("java.lang.IllegalStateException: The evaluation was not kept")
                .contains("Caused by java.lang.NumberFormatException")
                .contains("at org.handrail.platform.web.FaultLogTests")
                .doesNotContain("Lovelace");
    }

    @Test
    void leavesOutWhatADatabaseRepeatsButNamesItsState() {
        SQLException refused = new SQLException("Key (name)=(Lovelace) already exists", "23505");
        refused.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.postgresql.Driver", "run", null, 1)});

        assertThat(FaultLog.describe(refused)).contains("[SQL state 23505]").doesNotContain("Lovelace");
    }

    @Test
    void givesEachFaultAReferenceOfItsOwn() {
        assertThat(FaultLog.write(parserFault())).matches("[2-9A-Z]{8}").isNotEqualTo(FaultLog.write(parserFault()));
    }

    private static Throwable parserFault() {
        try {
            return new IllegalArgumentException("parsed " + Integer.parseInt("Lovelace"));
        } catch (NumberFormatException notANumber) {
            return notANumber;
        }
    }
}
