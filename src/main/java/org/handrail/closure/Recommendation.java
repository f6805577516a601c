package org.handrail.closure;

import java.util.List;

/**
 * What the table closure-outcome says of a case.
 *
 * @param code the reason that it puts out, such as {@code NEEDS_MET} or {@code NOT_YET}
 * @param allowed whether it lets the case close
 * @param words the reason in plain English
 * @param reasons why the table says so
 */
public record Recommendation(String code, boolean allowed, String words, List<String> reasons) {

    public Recommendation {
        reasons = List.copyOf(reasons);
    }
}
