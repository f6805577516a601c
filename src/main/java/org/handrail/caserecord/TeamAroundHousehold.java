package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of all organisations who help a household together, and which of them leads. */
@Component
public class TeamAroundHousehold {

    /** Somebody joined the team around a household, or took another part in it. */
    public record TeamMemberJoined(CaseReference reference, TeamMember member, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of(
                    "account", member.who().account(),
                    "organisation", member.who().organisation(),
                    "part", member.part().name());
        }
    }

    /** Somebody left the team around a household. */
    public record TeamMemberLeft(CaseReference reference, String account, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("account", account);
        }
    }

    private final JdbcClient jdbc;
    private final Stamping stamping;

    TeamAroundHousehold(JdbcClient jdbc, Stamping stamping) {
        this.jdbc = jdbc;
        this.stamping = stamping;
    }

    /** Makes somebody the lead practitioner. Whoever led before stays in the team. */
    @Transactional
    public void leadBy(CaseReference reference, Actor who) {
        lead(reference)
                .filter(before -> !before.who().equals(who))
                .ifPresent(before -> enter(reference, before.who(), TeamPart.MEMBER));
        enter(reference, who, TeamPart.LEAD_PRACTITIONER);
    }

    /** Takes somebody into the team. Nothing changes for those who belong to it. */
    @Transactional
    public void join(CaseReference reference, Actor who) {
        if (of(reference).stream().noneMatch(member -> member.who().equals(who))) {
            enter(reference, who, TeamPart.MEMBER);
        }
    }

    /** Somebody leaves the team. Nothing happens when they do not belong to it. */
    @Transactional
    public void leave(CaseReference reference, String account) {
        Stamp stamp = stamping.now();
        if (end(reference, account, stamp.at())) {
            stamping.publish(new TeamMemberLeft(reference, account, stamp.by(), stamp.at()));
        }
    }

    /** Everyone who belongs to the team now, the lead practitioner first. */
    public List<TeamMember> of(CaseReference reference) {
        return jdbc.sql("""
                        select account, organisation, part, joined_at from caserecord_team_member
                        where reference = ? and left_at is null
                        order by case when part = 'LEAD_PRACTITIONER' then 0 else 1 end, joined_at, id""")
                .param(reference.toString())
                .query((row, number) -> new TeamMember(
                        new Actor(row.getString("account"), row.getString("organisation")),
                        TeamPart.valueOf(row.getString("part")),
                        DatabaseTime.instant(row, "joined_at")))
                .list();
    }

    public Optional<TeamMember> lead(CaseReference reference) {
        return of(reference).stream()
                .filter(member -> member.part() == TeamPart.LEAD_PRACTITIONER)
                .findFirst();
    }

    private void enter(CaseReference reference, Actor who, TeamPart part) {
        if (of(reference).stream().anyMatch(member -> member.who().equals(who) && member.part() == part)) {
            return;
        }
        Stamp stamp = stamping.now();
        end(reference, who.account(), stamp.at());
        jdbc.sql("""
                        insert into caserecord_team_member (reference, account, organisation, part, joined_at)
                        values (?, ?, ?, ?, ?)""")
                .param(reference.toString())
                .param(who.account())
                .param(who.organisation())
                .param(part.name())
                .param(DatabaseTime.of(stamp.at()))
                .update();
        TeamMember member = new TeamMember(who, part, stamp.at());
        stamping.publish(new TeamMemberJoined(reference, member, stamp.by(), stamp.at()));
    }

    private boolean end(CaseReference reference, String account, Instant at) {
        return jdbc.sql("""
                                update caserecord_team_member set left_at = ?
                                where reference = ? and account = ? and left_at is null""")
                        .param(DatabaseTime.of(at))
                        .param(reference.toString())
                        .param(account)
                        .update()
                > 0;
    }
}
