package org.handrail.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.casework.PlanOfCase;
import org.handrail.plan.PlanReview.Decision;
import org.handrail.plan.PlanSheet;
import org.handrail.plan.PlanSheets;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Puts the plan on the page of its case. */
@Component
class PlanOnCasePage implements PlanOfCase {

    private final PlanSheets sheets;
    private final CaseRecords cases;

    PlanOnCasePage(PlanSheets sheets, CaseRecords cases) {
        this.sheets = sheets;
        this.cases = cases;
    }

    @Override
    public Optional<Shown> of(CaseReference reference) {
        boolean open = cases.get(reference).status() == CaseStatus.PLAN;
        return sheets.of(reference).map(sheet -> shown(sheet, open));
    }

    private static Shown shown(PlanSheet sheet, boolean open) {
        return new Shown(
                open,
                sheet.meetingOn(),
                sheet.arrangement().place(),
                sheet.arrangement().network(),
                sheet.team().stream()
                        .map(one -> new Member(one.who(), one.part(), one.since()))
                        .toList(),
                sheet.steps().stream().map(PlanOnCasePage::step).toList(),
                sheet.summary(),
                sheet.feelings().stream()
                        .map(one -> new Feeling(one.at(), one.scaling()))
                        .toList(),
                FeelingsChart.draw(sheet.feelings()),
                sheet.reviews().stream().map(PlanOnCasePage::review).toList(),
                sheet.handovers().stream().map(PlanOnCasePage::handover).toList(),
                open ? sheet.nextReview() : null);
    }

    private static Step step(PlanSheet.Step step) {
        return new Step(
                step.action(),
                step.need(),
                step.outcome(),
                step.owner(),
                step.by(),
                step.measure(),
                step.state().label(),
                step.late());
    }

    private static Review review(PlanSheet.Review review) {
        Decision decision = review.review().decision();
        List<String> needs = review.needs().stream()
                .map(need -> need.need() + ": " + need.change().label().toLowerCase(Locale.UK))
                .toList();
        return new Review(
                review.review().number(),
                review.review().heldAt(),
                review.review().words().family(),
                review.review().words().voice(),
                review.review().words().newNeeds(),
                needs,
                review.recommended(),
                review.decided(),
                decision == null ? "" : decision.words());
    }

    private static Handover handover(org.handrail.plan.Handover asked) {
        return new Handover(
                asked.to(),
                asked.askedAt(),
                asked.answer() == null ? "no answer yet" : asked.answer().label(),
                asked.answer() == null,
                asked.answerWords() == null ? "" : asked.answerWords());
    }
}
