package org.handrail.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The plan of a household, as the page of a case shows it. */
public interface PlanOfCase {

    /**
     * The newest plan.
     *
     * @param open whether the plan goes on, so that news of it can be passed on
     * @param summary the plan in plain words; null before it was written up
     * @param nextReview null where no date is set
     * @param chart an SVG element of how the family felt over time; empty before they were asked
     */
    record Shown(
            boolean open,
            @Nullable LocalDate meetingOn,
            String place,
            String network,
            List<Member> team,
            List<Step> steps,
            @Nullable String summary,
            List<Feeling> feelings,
            String chart,
            List<Review> reviews,
            List<Handover> handovers,
            @Nullable Instant nextReview) {}

    /** Somebody who helps. */
    record Member(String who, String part, Instant since) {}

    /** One step; {@code late} says that its day has gone by while it still goes on. */
    record Step(
            String action,
            String need,
            String outcome,
            String owner,
            LocalDate by,
            String measure,
            String state,
            boolean late) {}

    /** How the family felt, from 0 to 10. */
    record Feeling(Instant at, int scaling) {}

    /** One review; words that were not said are empty. */
    record Review(
            int number,
            Instant at,
            String family,
            String voice,
            String newNeeds,
            List<String> needs,
            String recommended,
            String decided,
            String why) {}

    /**
     * Another service that was asked to help from here.
     *
     * @param waits whether its answer is still wanted
     * @param words what it said; empty when that is not known
     */
    record Handover(String to, Instant askedAt, String answer, boolean waits, String words) {}

    /** Empty before a plan was opened. The caller has checked that the reader may see the case whole. */
    Optional<Shown> of(CaseReference reference);
}
