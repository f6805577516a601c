package org.handrail.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.plan.PlanSheet.Member;
import org.handrail.plan.PlanSheet.NeedChange;
import org.handrail.plan.PlanSheet.Review;
import org.handrail.plan.PlanSheet.Step;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the newest plan of a case. The caller has checked that the reader may see the case whole. */
@Component
public class PlanSheets {

    private final Plans plans;
    private final PlanItems items;
    private final PlanMeetings meetings;
    private final PlanReviews reviews;
    private final Handovers handovers;
    private final TeamAroundHousehold team;
    private final CaseRecords cases;
    private final OwnerNames names;
    private final Codes codes;
    private final PlanPen pen;

    PlanSheets(
            Plans plans,
            PlanItems items,
            PlanMeetings meetings,
            PlanReviews reviews,
            Handovers handovers,
            TeamAroundHousehold team,
            CaseRecords cases,
            OwnerNames names,
            Codes codes,
            PlanPen pen) {
        this.plans = plans;
        this.items = items;
        this.meetings = meetings;
        this.reviews = reviews;
        this.handovers = handovers;
        this.team = team;
        this.cases = cases;
        this.names = names;
        this.codes = codes;
        this.pen = pen;
    }

    /** Empty before a plan was opened. */
    public Optional<PlanSheet> of(CaseReference reference) {
        return plans.find(reference).map(this::read);
    }

    private PlanSheet read(Plan plan) {
        CaseReference reference = plan.reference();
        List<PlanMeeting> held = meetings.of(reference);
        return new PlanSheet(
                reference,
                plan.startedAt(),
                plan.meetingOn(),
                plan.arrangement(),
                team.of(reference).stream()
                        .map(member ->
                                new Member(names.of(member.who()), member.part().label(), member.since()))
                        .toList(),
                items.of(reference).stream().map(this::step).toList(),
                held.stream()
                        .map(PlanMeeting::summary)
                        .filter(Objects::nonNull)
                        .reduce(null, (earlier, later) -> later),
                held,
                reviews.of(reference).stream().map(this::review).toList(),
                handovers.of(reference),
                cases.get(reference).dues().review());
    }

    private Step step(PlanItem item) {
        return new Step(
                need(item.words().need()),
                item.words().outcome(),
                item.words().action(),
                names.of(item.owner()),
                item.by(),
                item.words().measure(),
                item.state(),
                item.lateOn(pen.today()));
    }

    private Review review(PlanReview review) {
        List<NeedChange> needs = review.words().needs().entrySet().stream()
                .map(change -> new NeedChange(need(change.getKey()), change.getValue()))
                .sorted(Comparator.comparing(NeedChange::need))
                .toList();
        PlanReview.Decision decision = review.decision();
        return new Review(
                review,
                needs,
                label(review.recommended()),
                decision == null ? "" : decision.step().label());
    }

    private String label(@Nullable String recommended) {
        return recommended == null ? "" : codes.label("step-change", "recommend", recommended);
    }

    static String need(String key) {
        return LifeDomain.of(key).map(LifeDomain::label).orElse("Something else");
    }
}
