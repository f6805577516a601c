package org.handrail.caserecord;

import java.util.List;

/**
 * One page of a list of cases.
 *
 * @param number counts from 1
 * @param total how many cases there are on all pages
 */
public record CasePage(List<CaseLine> lines, int number, long total) {

    /** Cases on a full page. */
    public static final int SIZE = 25;

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
