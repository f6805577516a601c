package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.plan.PlanOwner.Kind;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of plans. A step is never changed or taken away: reviews say where it stands. */
@Component
public class PlanItems {

    /** So many steps at most are open at once: a family cannot do more, and nor can we. */
    public static final int MOST_OPEN = 12;

    private static final String WORDS = "item";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanPen pen;

    PlanItems(JdbcClient jdbc, Plans plans, PlanPen pen) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.pen = pen;
    }

    void add(Plan plan, UUID meeting, List<NewItem> steps) {
        for (NewItem step : steps) {
            Actor owner = step.owner().who();
            jdbc.sql("insert into plan_item (id, plan_id, meeting_id, owner_kind, owner_account, owner_organisation,"
                            + " by_when, words) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            plan.id(),
                            meeting,
                            step.owner().kind().name(),
                            owner == null ? null : owner.account(),
                            owner == null ? null : owner.organisation(),
                            step.by(),
                            pen.seal(plan.reference(), WORDS, step.words()))
                    .update();
        }
    }

    /** All steps of the newest plan, in the order in which they were agreed. */
    public List<PlanItem> of(CaseReference reference) {
        Optional<Plan> plan = plans.find(reference);
        return plan.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select i.*, m.number_no,
                                  (select s.state from plan_item_state s where s.id =
                                    (select max(l.id) from plan_item_state l where l.item_id = i.id)) as state
                                from plan_item i join plan_meeting m on m.id = i.meeting_id
                                where i.plan_id = ? order by i.seq""")
                        .param(plan.get().id())
                        .query((row, number) -> read(reference, row))
                        .list();
    }

    /** Those that are going on. */
    public List<PlanItem> open(CaseReference reference) {
        return of(reference).stream().filter(PlanItem::open).toList();
    }

    void stand(UUID item, UUID review, ItemState state) {
        jdbc.sql("insert into plan_item_state (item_id, review_id, state, set_at) values (?, ?, ?, ?)")
                .params(item, review, state.name(), DatabaseTime.of(pen.at()))
                .update();
    }

    /** When each stage of {@link LateSteps} was told of a step. */
    Map<String, Instant> notices(UUID item) {
        return Map.copyOf(jdbc
                .sql("select stage, sent_at from plan_item_notice where item_id = ?")
                .param(item)
                .query((row, number) -> Map.entry(row.getString("stage"), DatabaseTime.instant(row, "sent_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void noticed(UUID item, String stage) {
        jdbc.sql("insert into plan_item_notice (item_id, stage, sent_at) values (?, ?, ?)")
                .params(item, stage, DatabaseTime.of(pen.at()))
                .update();
    }

    private PlanItem read(CaseReference reference, ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new PlanItem(
                row.getObject("id", UUID.class),
                pen.open(reference, WORDS, row.getString("words"), ItemWords.class, ItemWords.ERASED),
                owner(
                        Kind.valueOf(row.getString("owner_kind")),
                        row.getString("owner_account"),
                        row.getString("owner_organisation")),
                row.getObject("by_when", LocalDate.class),
                state == null ? ItemState.GOING_ON : ItemState.valueOf(state),
                row.getInt("number_no"));
    }

    private static PlanOwner owner(Kind kind, @Nullable String account, @Nullable String organisation) {
        return new PlanOwner(kind, account == null || organisation == null ? null : new Actor(account, organisation));
    }
}
