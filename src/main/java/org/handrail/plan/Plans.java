package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.plan.Plan.Arrangement;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans of cases; of each case the newest counts. */
@Component
public class Plans {

    private static final String ARRANGEMENT = "arrangement";

    private final JdbcClient jdbc;
    private final PlanPen pen;

    Plans(JdbcClient jdbc, PlanPen pen) {
        this.jdbc = jdbc;
        this.pen = pen;
    }

    /** Opens a new plan; what an earlier one says stays as it is. */
    @Transactional
    public Plan open(CaseReference reference) {
        Plan plan = new Plan(UUID.randomUUID(), reference, pen.at(), null, Arrangement.NONE);
        jdbc.sql("insert into plan_plan (id, case_reference, started_at) values (?, ?, ?)")
                .params(plan.id(), reference.toString(), DatabaseTime.of(plan.startedAt()))
                .update();
        pen.tell(new PlanEvent.PlanOpened(reference, pen.by(), plan.startedAt()));
        return plan;
    }

    public Optional<Plan> find(CaseReference reference) {
        return ReadMemory.once(
                this,
                reference,
                () -> jdbc.sql(
                                "select * from plan_plan where case_reference = ? order by seq desc fetch first row only")
                        .param(reference.toString())
                        .query(this::read)
                        .optional());
    }

    /** @throws NoSuchElementException when the case has none */
    public Plan of(CaseReference reference) {
        return find(reference).orElseThrow(() -> new NoSuchElementException("This case has no plan."));
    }

    /** Keeps when, where and with whom of their own the family wants to meet. */
    @Transactional
    public void arrange(CaseReference reference, LocalDate on, Arrangement arrangement) {
        jdbc.sql("update plan_plan set meeting_on = ?, arrangement = ? where id = ?")
                .params(
                        on,
                        pen.seal(reference, ARRANGEMENT, arrangement),
                        of(reference).id())
                .update();
        pen.tell(new PlanEvent.PlanMeetingArranged(reference, pen.by(), pen.at()));
    }

    private Plan read(ResultSet row, int number) throws SQLException {
        CaseReference reference = CaseReference.parse(row.getString("case_reference"));
        String sealed = row.getString(ARRANGEMENT);
        return new Plan(
                row.getObject("id", UUID.class),
                reference,
                DatabaseTime.instant(row, "started_at"),
                row.getObject("meeting_on", LocalDate.class),
                sealed == null
                        ? Arrangement.NONE
                        : pen.open(reference, ARRANGEMENT, sealed, Arrangement.class, Arrangement.ERASED));
    }
}
