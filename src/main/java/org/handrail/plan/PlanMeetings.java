package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.plan.PlanMeeting.CopyWay;
import org.handrail.plan.PlanMeeting.Words;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings at which a plan was agreed or changed. */
@Component
public class PlanMeetings {

    private static final String WORDS = "meeting";
    private static final String SUMMARY = "summary";
    private static final String COPY = "copy";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanItems items;
    private final PlanPen pen;

    PlanMeetings(JdbcClient jdbc, Plans plans, PlanItems items, PlanPen pen) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.items = items;
        this.pen = pen;
    }

    /** Keeps a meeting and the steps that it adds; every earlier step stays. */
    @Transactional
    public void hold(CaseReference reference, Words words, @Nullable Integer scaling, List<NewItem> steps) {
        Plan plan = plans.of(reference);
        UUID id = UUID.randomUUID();
        int number = of(reference).size() + 1;
        Actor by = pen.by();
        jdbc.sql("insert into plan_meeting (id, plan_id, number_no, held_by, held_for, held_at, scaling, words)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        plan.id(),
                        number,
                        by.account(),
                        by.organisation(),
                        DatabaseTime.of(pen.at()),
                        scaling,
                        pen.seal(reference, WORDS, words))
                .update();
        items.add(plan, id, steps);
        pen.tell(new PlanEvent.PlanAgreed(reference, number, steps.size(), by, pen.at()));
    }

    /** Keeps the plan in plain words for the newest meeting. */
    @Transactional
    public void writeUp(CaseReference reference, String summary) {
        jdbc.sql("update plan_meeting set summary = ?, written_at = ? where id = ?")
                .params(
                        pen.seal(reference, SUMMARY, summary),
                        DatabaseTime.of(pen.at()),
                        newest(reference).id())
                .update();
        pen.tell(new PlanEvent.PlanWrittenUp(reference, pen.by(), pen.at()));
    }

    /** Keeps how the family got its copy of the newest plan, or that it was not safe. */
    @Transactional
    public void copy(CaseReference reference, CopyWay way, @Nullable String words) {
        jdbc.sql("update plan_meeting set copy_way = ?, copy_words = ?, copy_at = ? where id = ?")
                .params(
                        way.name(),
                        words == null ? null : pen.seal(reference, COPY, words),
                        DatabaseTime.of(pen.at()),
                        newest(reference).id())
                .update();
        pen.tell(new PlanEvent.PlanCopyGiven(reference, way, pen.by(), pen.at()));
    }

    /** Oldest first; none where no plan was opened. */
    public List<PlanMeeting> of(CaseReference reference) {
        Optional<Plan> plan = plans.find(reference);
        return plan.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan_meeting where plan_id = ? order by number_no")
                        .param(plan.get().id())
                        .query((row, number) -> read(reference, row))
                        .list();
    }

    private PlanMeeting newest(CaseReference reference) {
        return of(reference).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("No meeting was held yet."));
    }

    private PlanMeeting read(CaseReference reference, ResultSet row) throws SQLException {
        String way = row.getString("copy_way");
        return new PlanMeeting(
                row.getObject("id", UUID.class),
                row.getInt("number_no"),
                new Actor(row.getString("held_by"), row.getString("held_for")),
                DatabaseTime.instant(row, "held_at"),
                row.getObject("scaling", Integer.class),
                pen.open(reference, WORDS, row.getString("words"), Words.class, Words.ERASED),
                pen.openText(reference, SUMMARY, row.getString("summary")),
                DatabaseTime.optional(row, "written_at"),
                DatabaseTime.optional(row, "copy_at"),
                way == null ? null : CopyWay.valueOf(way));
    }
}
