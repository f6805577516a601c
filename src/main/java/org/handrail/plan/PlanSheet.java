package org.handrail.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as people read it, on the page of the case or on paper.
 *
 * @param steps in the order in which they were agreed, also those that are done or stopped
 * @param summary the newest plan in plain words, once it was written up
 * @param nextReview when it is reviewed next; null where no date is set
 */
public record PlanSheet(
        CaseReference reference,
        Instant startedAt,
        @Nullable LocalDate meetingOn,
        Plan.Arrangement arrangement,
        List<Member> team,
        List<Step> steps,
        @Nullable String summary,
        List<PlanMeeting> meetings,
        List<Review> reviews,
        List<Handover> handovers,
        @Nullable Instant nextReview) {

    /** Somebody who helps: their work and organisation, and their part in the team. */
    public record Member(String who, String part, Instant since) {}

    /** One step in words. */
    public record Step(
            String need,
            String outcome,
            String action,
            String owner,
            LocalDate by,
            String measure,
            ItemState state,
            boolean late) {}

    /** One review in words; {@code recommended} and {@code decided} are empty before the decision. */
    public record Review(PlanReview review, List<NeedChange> needs, String recommended, String decided) {}

    /** How a need had changed. */
    public record NeedChange(String need, Change change) {}

    /** How the family felt at one meeting or review, 0 to 10. */
    public record Feeling(Instant at, int scaling) {}

    /** Oldest first, for the line over time. */
    public List<Feeling> feelings() {
        return Stream.concat(
                        meetings.stream()
                                .filter(meeting -> meeting.scaling() != null)
                                .map(meeting ->
                                        new Feeling(meeting.heldAt(), Objects.requireNonNull(meeting.scaling()))),
                        reviews.stream()
                                .map(Review::review)
                                .filter(review -> review.scaling() != null)
                                .map(review -> new Feeling(review.heldAt(), Objects.requireNonNull(review.scaling()))))
                .sorted(Comparator.comparing(Feeling::at))
                .toList();
    }
}
