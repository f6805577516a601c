package org.handrail.journey;

import java.util.Map;

/** Answers to forms that several journeys have in common. */
final class Answers {

    static final String WORDS = "CANARYREASON in their words";

    static final Map<String, Object> AGREES = Map.of(
            "agreement_status", "GIVEN",
            "agreement_method", "PHONE",
            "agreement_on", "2026-01-05");

    /** The talk at the end of help: needs are met, and no other service takes over. */
    static final Map<String, Object> WENT_WELL = Map.ofEntries(
            Map.entry("close_feedback", "ASKED"),
            Map.entry("close_changed", WORDS),
            Map.entry("close_helped", WORDS),
            Map.entry("close_better", WORDS),
            Map.entry("close_scaleBefore", 3),
            Map.entry("close_scaleAfter", 8),
            Map.entry("fact_goalProgress", "MET"),
            Map.entry("fact_openNeedsAtLeast2", 0),
            Map.entry("fact_universalSupportNamed", "true"),
            Map.entry("fact_engagementEnded", "false"),
            Map.entry("fact_stepDirection", "NONE"),
            Map.entry("close_check", "CALL"));

    private Answers() {}
}
