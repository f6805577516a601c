package org.handrail.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.caserecord.TeamPart;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** News of the plan from each who helps, asked for before a review. The lead brings theirs to the review itself. */
@Component
public class PlanUpdates {

    private static final String WORDS = "update";
    private static final String EARLY_HELP = "council-early-help";

    private final JdbcClient jdbc;
    private final Plans plans;
    private final TeamAroundHousehold team;
    private final CaseRecords cases;
    private final HelperTeams teams;
    private final PlanPen pen;

    PlanUpdates(
            JdbcClient jdbc, Plans plans, TeamAroundHousehold team, CaseRecords cases, HelperTeams teams, PlanPen pen) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.team = team;
        this.cases = cases;
        this.teams = teams;
        this.pen = pen;
    }

    /** Begins a round with all who help now but the lead practitioner; says how many they are. */
    @Transactional
    public int ask(CaseReference reference) {
        Plan plan = plans.of(reference);
        int round = round(plan) + 1;
        String lead = cases.get(reference).team().orElse(EARLY_HELP);
        List<Actor> helpers = team.of(reference).stream()
                .filter(member -> member.part() != TeamPart.LEAD_PRACTITIONER)
                .map(member -> member.who())
                .filter(teams::here)
                .toList();
        for (int place = 0; place < helpers.size(); place++) {
            Actor who = helpers.get(place);
            jdbc.sql("insert into plan_update (id, plan_id, round_no, place_no, account, organisation, team, asked_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            plan.id(),
                            round,
                            place,
                            who.account(),
                            who.organisation(),
                            teams.of(who, lead),
                            DatabaseTime.of(pen.at()))
                    .update();
            pen.tell(new PlanEvent.PlanUpdateAsked(reference, who, pen.by(), pen.at()));
        }
        return helpers.size();
    }

    /** @throws NoSuchElementException when the newest round has no such place */
    public PlanUpdate at(CaseReference reference, int place) {
        Plan plan = plans.of(reference);
        return jdbc.sql("select * from plan_update where plan_id = ? and round_no = ? and place_no = ?")
                .params(plan.id(), round(plan), place)
                .query((row, number) -> read(reference, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("Nobody was asked for news at that place."));
    }

    /** Keeps the news; the first that comes counts. */
    @Transactional
    public void answer(CaseReference reference, UUID id, Change change, String words) {
        int kept = jdbc.sql("update plan_update set answered_by = ?, answered_at = ?, change_seen = ?, words = ?"
                        + " where id = ? and answered_at is null")
                .params(
                        pen.by().account(),
                        DatabaseTime.of(pen.at()),
                        change.name(),
                        pen.seal(reference, WORDS, words),
                        id)
                .update();
        if (kept > 0) {
            pen.tell(new PlanEvent.PlanUpdateGiven(reference, pen.by(), pen.at()));
        }
    }

    /** Keeps that no reply came in time. */
    @Transactional
    public void missed(CaseReference reference, UUID id) {
        newest(reference).stream()
                .filter(update -> update.id().equals(id) && update.answeredAt() == null)
                .forEach(update -> {
                    jdbc.sql("update plan_update set unanswered_at = ? where id = ?")
                            .params(DatabaseTime.of(pen.at()), id)
                            .update();
                    pen.tell(new PlanEvent.PlanUpdateMissed(reference, update.who(), pen.by(), pen.at()));
                });
    }

    /** The newest round, in the order in which people were asked; empty before the first. */
    public List<PlanUpdate> newest(CaseReference reference) {
        Optional<Plan> plan = plans.find(reference);
        return plan.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan_update where plan_id = ? and round_no = ? order by place_no")
                        .params(plan.get().id(), round(plan.get()))
                        .query((row, number) -> read(reference, row))
                        .list();
    }

    private int round(Plan plan) {
        return jdbc.sql("select coalesce(max(round_no), 0) from plan_update where plan_id = ?")
                .param(plan.id())
                .query(Integer.class)
                .single();
    }

    private PlanUpdate read(CaseReference reference, ResultSet row) throws SQLException {
        String change = row.getString("change_seen");
        return new PlanUpdate(
                row.getObject("id", UUID.class),
                reference,
                row.getInt("round_no"),
                new Actor(row.getString("account"), row.getString("organisation")),
                row.getString("team"),
                DatabaseTime.instant(row, "asked_at"),
                DatabaseTime.optional(row, "answered_at"),
                change == null ? null : Change.valueOf(change),
                pen.openText(reference, WORDS, row.getString("words")),
                DatabaseTime.optional(row, "unanswered_at"));
    }
}
