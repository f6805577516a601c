package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.plan.Handover.Answer;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services that are asked to help from here. The case knows what they said, so that nothing ends before a yes. */
@Component
public class Handovers {

    private static final String WORDS = "handover";
    private static final String ANSWER = "handover-answer";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final CaseFacts facts;
    private final PlanPen pen;

    Handovers(JdbcClient jdbc, Plans plans, CaseFacts facts, PlanPen pen) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.facts = facts;
        this.pen = pen;
    }

    /** Keeps which service is asked. Help of the same size counts as lighter help in the tables that follow. */
    @Transactional
    public void ask(CaseReference reference, NextStep step, String to) {
        jdbc.sql("insert into plan_handover (id, plan_id, direction, asked_at, words) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        plans.of(reference).id(),
                        step.name(),
                        DatabaseTime.of(pen.at()),
                        pen.seal(reference, WORDS, to))
                .update();
        direction(reference, "DOWN", false);
        pen.tell(new PlanEvent.HandoverAsked(reference, step, pen.by(), pen.at()));
    }

    /** Adds what the service said to the newest. */
    @Transactional
    public void note(CaseReference reference, String words) {
        open(reference)
                .ifPresent(asked -> jdbc.sql("update plan_handover set answer_words = ? where id = ?")
                        .params(pen.seal(reference, ANSWER, words), asked.id())
                        .update());
    }

    /** Keeps the answer to the newest that has none. */
    @Transactional
    public void answer(CaseReference reference, Answer answer) {
        open(reference).ifPresent(asked -> {
            jdbc.sql("update plan_handover set answer = ?, answered_at = ? where id = ?")
                    .params(answer.name(), DatabaseTime.of(pen.at()), asked.id())
                    .update();
            boolean accepted = answer == Answer.ACCEPTED;
            direction(reference, accepted ? "DOWN" : "NONE", accepted);
            pen.tell(new PlanEvent.HandoverAnswered(reference, answer, pen.by(), pen.at()));
        });
    }

    /** Keeps that a service that acts by law takes over. */
    @Transactional
    public void steppedUp(CaseReference reference) {
        direction(reference, "UP", true);
    }

    /** Oldest first. */
    public List<Handover> of(CaseReference reference) {
        Optional<Plan> plan = plans.find(reference);
        return plan.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan_handover where plan_id = ? order by seq")
                        .param(plan.get().id())
                        .query((row, number) -> read(reference, row))
                        .list();
    }

    /** The one that waits for its answer. */
    public Optional<Handover> open(CaseReference reference) {
        return of(reference).stream().filter(asked -> asked.answer() == null).reduce((earlier, later) -> later);
    }

    private void direction(CaseReference reference, String direction, boolean accepted) {
        Map<String, Fact> known = Map.of("stepDirection", Fact.of(direction), "stepAccepted", Fact.of(accepted));
        facts.record(reference, new Told(Map.of(), Map.of(), known, Source.PRACTITIONER, pen.today()));
    }

    private Handover read(CaseReference reference, ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Handover(
                row.getObject("id", UUID.class),
                NextStep.valueOf(row.getString("direction")),
                pen.open(reference, WORDS, row.getString("words"), String.class, "Erased"),
                DatabaseTime.instant(row, "asked_at"),
                answer == null ? null : Answer.valueOf(answer),
                DatabaseTime.optional(row, "answered_at"),
                pen.openText(reference, ANSWER, row.getString("answer_words")));
    }
}
