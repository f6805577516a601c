package org.handrail.caserecord;

import java.util.Map;

/** Which cases the one who asks may see. */
public sealed interface VisibleCases {

    /** All of them. */
    record All() implements VisibleCases {}

    /**
     * Those of a query and no others.
     *
     * @param query gives the column {@code case_reference}, each case once
     * @param values its parameters, under names that begin with {@code seen}
     */
    record Those(String query, Map<String, Object> values) implements VisibleCases {}
}
