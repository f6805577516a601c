package org.handrail.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with which case, kept in the transaction of what makes or ends it. */
@Component
public class Relationships {

    /** What somebody has to do with a case. */
    public enum Kind {
        /** The account that referred. */
        REFERRER,
        /** The account that leads. */
        LEAD,
        /** An account of the team around the household. */
        MEMBER,
        /** An account that was in that team and is not any more. */
        LEFT,
        /** An account that did one of its tasks. It ends by itself. */
        WORKED,
        /** The team that has the case, for its managers. */
        TEAM,
        /** The team that leads an open case as long as no person does, for its coordinators. */
        DESK,
        /** The role of who may allow contact with the family again. */
        HOLDS,
        /** An organisation that said yes to an offer. */
        HELPER
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Relationships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the relationship once. */
    @Transactional
    public void note(CaseReference reference, String principal, Kind kind) {
        add(reference, principal, kind, null);
    }

    /** Ends the relationship; nothing happens where there is none. */
    @Transactional
    public void end(CaseReference reference, String principal, Kind... kinds) {
        jdbc.sql("""
                        delete from access_relationship
                        where case_reference = :reference and principal = :principal and kind in (:kinds)""")
                .param("reference", reference.toString())
                .param("principal", principal)
                .param("kinds", names(kinds))
                .update();
    }

    /** Makes these, and no others, have this to do with the case. */
    @Transactional
    public void only(CaseReference reference, Kind kind, Collection<String> principals) {
        jdbc.sql("delete from access_relationship where case_reference = :reference and kind = :kind")
                .param("reference", reference.toString())
                .param("kind", kind.name())
                .update();
        Set.copyOf(principals).forEach(principal -> add(reference, principal, kind, null));
    }

    /** Somebody did a task of the case, and may look what comes of it until then. */
    @Transactional
    public void worked(CaseReference reference, String account, Instant until) {
        if (!has(reference, account, Kind.LEFT)) {
            end(reference, account, Kind.WORKED);
            add(reference, account, Kind.WORKED, until);
        }
    }

    public boolean has(CaseReference reference, String principal, Kind... kinds) {
        return jdbc.sql("""
                                select count(*) from access_relationship
                                where case_reference = :reference and principal = :principal and kind in (:kinds)
                                    and (ends_at is null or ends_at > :now)""")
                        .param("reference", reference.toString())
                        .param("principal", principal)
                        .param("kinds", names(kinds))
                        .param("now", DatabaseTime.of(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether one of the principals has this to do with the case. */
    boolean hasAny(CaseReference reference, Collection<String> principals, Kind kind) {
        return principals.stream().anyMatch(principal -> has(reference, principal, kind));
    }

    /** Whether one of the teams has the case, or one of its people is in the team around the household. */
    boolean ofTeams(CaseReference reference, Set<String> teams) {
        return !teams.isEmpty()
                && jdbc.sql("""
                                select count(*) from access_relationship r where r.case_reference = :reference and (
                                    r.kind = 'TEAM' and r.principal in (:teams)
                                    or r.kind in ('LEAD', 'MEMBER') and exists (select 1 from access_account_group g
                                        where g.account = r.principal and g.team in (:teams)))""")
                                .param("reference", reference.toString())
                                .param("teams", teams)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Every case that the principal has to do with in this way. */
    public List<CaseReference> casesOf(String principal, Kind kind) {
        return jdbc
                .sql("select case_reference from access_relationship where principal = :principal and kind = :kind")
                .param("principal", principal)
                .param("kind", kind.name())
                .query(String.class)
                .list()
                .stream()
                .map(CaseReference::parse)
                .toList();
    }

    private void add(CaseReference reference, String principal, Kind kind, @Nullable Instant until) {
        jdbc.sql("""
                        insert into access_relationship (case_reference, principal, kind, since, ends_at)
                        select cast(:reference as varchar), cast(:principal as varchar), cast(:kind as varchar), :now,
                            cast(:until as timestamp with time zone)
                        where not exists (select 1 from access_relationship
                            where case_reference = :reference and principal = :principal and kind = :kind)""")
                .param("reference", reference.toString())
                .param("principal", principal)
                .param("kind", kind.name())
                .param("now", DatabaseTime.of(clock.instant()))
                .param("until", DatabaseTime.ofOptional(until))
                .update();
    }

    private static List<String> names(Kind... kinds) {
        return List.of(kinds).stream().map(Kind::name).toList();
    }
}
