package org.handrail.caserecord;

import java.util.List;

/**
 * One page of a list of cases.
 *
 * @param number counts from 1
 * @param total how many cases there are on all pages; how many there are as far as this page if nobody counted on
 * @param more whether there are more than that, which nobody counted because it would take too long
 */
public record CasePage(List<CaseLine> lines, int number, long total, boolean more) {

    /** Cases on a full page. */
    public static final int SIZE = 25;

    /** How many pages there are, at least 1, as far as they were counted. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** Whether there is a page after this one. */
    public boolean goesOn() {
        return more || number < pages();
    }
}
