package org.handrail.caserecord;

import java.util.Map;

/** Which cases the one who asks may see. */
public sealed interface VisibleCases {

    /** All of them. */
    record All() implements VisibleCases {}

    /**
     * Those of a query and no others. All parameters have names that begin with {@code seen}.
     *
     * @param query gives the column {@code case_reference}, each case once
     * @param rows the same, perhaps with a case more than once
     * @param condition says the same of a row {@code seen_case} with the column {@code reference}
     */
    record Those(String query, String rows, String condition, Map<String, Object> values) implements VisibleCases {}
}
