package org.handrail.triage;

import org.handrail.platform.engine.decision.MatchedRule;

/** Reads the outputs of one matching row; a row that lacks one does not fit its callers, which is a fault of the table. */
final class RowOutputs {

    private RowOutputs() {}

    static String code(MatchedRule row, String output) {
        return value(row, output).toString();
    }

    static int number(MatchedRule row, String output) {
        if (value(row, output) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("The rule " + row.id() + " puts out a " + output + " that is not a number.");
    }

    static Object value(MatchedRule row, String output) {
        Object value = row.outputs().get(output);
        if (value == null) {
            throw new IllegalStateException("The rule " + row.id() + " puts out no " + output + ".");
        }
        return value;
    }
}
