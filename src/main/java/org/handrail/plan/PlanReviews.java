package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.plan.PlanReview.Decision;
import org.handrail.plan.PlanReview.Words;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a plan and what was decided after each. */
@Component
public class PlanReviews {

    private static final String WORDS = "review";
    private static final String DECISION = "decision";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanItems items;
    private final PlanPen pen;

    PlanReviews(JdbcClient jdbc, Plans plans, PlanItems items, PlanPen pen) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.items = items;
        this.pen = pen;
    }

    /** Keeps what a review found and where each step stands. */
    @Transactional
    public void hold(CaseReference reference, NewReview review) {
        Plan plan = plans.of(reference);
        UUID id = UUID.randomUUID();
        int number = of(reference).size() + 1;
        Actor by = pen.by();
        jdbc.sql("insert into plan_review (id, plan_id, number_no, held_by, held_for, held_at, scaling, words)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        plan.id(),
                        number,
                        by.account(),
                        by.organisation(),
                        DatabaseTime.of(pen.at()),
                        review.scaling(),
                        pen.seal(reference, WORDS, review.words()))
                .update();
        review.steps().forEach((item, state) -> items.stand(item, id, state));
        pen.tell(new PlanEvent.PlanReviewed(reference, number, by, pen.at()));
    }

    /** Keeps how far the goals were met at the newest review. */
    @Transactional
    public void progress(CaseReference reference, @Nullable String progress) {
        jdbc.sql("update plan_review set progress = ? where id = ?")
                .params(progress, newest(reference).id())
                .update();
    }

    /** Keeps what a person decided after the newest review, and what was recommended. */
    @Transactional
    public void decide(CaseReference reference, NextStep step, @Nullable String recommended, String words) {
        Actor by = pen.by();
        jdbc.sql("update plan_review set recommended = ?, decided = ?, decided_by = ?, decided_for = ?, decided_at = ?,"
                        + " decision_words = ? where id = ?")
                .params(
                        recommended,
                        step.name(),
                        by.account(),
                        by.organisation(),
                        DatabaseTime.of(pen.at()),
                        pen.seal(reference, DECISION, words),
                        newest(reference).id())
                .update();
        pen.tell(new PlanEvent.NextStepDecided(reference, step, recommended, by, pen.at()));
    }

    /** Oldest first; none where no plan was opened. */
    public List<PlanReview> of(CaseReference reference) {
        Optional<Plan> plan = plans.find(reference);
        return plan.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan_review where plan_id = ? order by number_no")
                        .param(plan.get().id())
                        .query((row, number) -> read(reference, row))
                        .list();
    }

    /** @throws NoSuchElementException when none was held */
    public PlanReview newest(CaseReference reference) {
        return of(reference).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("No review was held yet."));
    }

    private PlanReview read(CaseReference reference, ResultSet row) throws SQLException {
        return new PlanReview(
                row.getObject("id", UUID.class),
                row.getInt("number_no"),
                new Actor(row.getString("held_by"), row.getString("held_for")),
                DatabaseTime.instant(row, "held_at"),
                row.getObject("scaling", Integer.class),
                row.getString("progress"),
                pen.open(reference, WORDS, row.getString("words"), Words.class, Words.ERASED),
                row.getString("recommended"),
                decision(reference, row));
    }

    private @Nullable Decision decision(CaseReference reference, ResultSet row) throws SQLException {
        String step = row.getString("decided");
        return step == null
                ? null
                : new Decision(
                        NextStep.valueOf(step),
                        new Actor(row.getString("decided_by"), row.getString("decided_for")),
                        DatabaseTime.instant(row, "decided_at"),
                        pen.open(reference, DECISION, row.getString("decision_words"), String.class, "Erased"));
    }
}
