package org.handrail.frontdoor.web;

import org.handrail.caserecord.CaseStatus;

/** Where a case stands, in the words of the page for its referrer. */
final class StatusWords {

    private StatusWords() {}

    static String of(CaseStatus status) {
        return switch (status) {
            case RECEIVED -> "We have it";
            case IN_TRIAGE -> "We are looking at it";
            case ASSESSMENT -> "We are finding out with the family what would help";
            case PLAN -> "Help is under way";
            case CLOSING -> "Help is coming to an end";
            case CLOSED -> "Closed";
            case ADDED_TO_OPEN_CASE -> "Added to a case that was already open";
            case NOT_OUR_AREA -> "Passed to the area where the family lives";
            case AGREEMENT_NOT_GIVEN -> "The family did not want help now";
            case STATUTORY_LEAD -> "A service that the law puts in charge is leading";
        };
    }
}
