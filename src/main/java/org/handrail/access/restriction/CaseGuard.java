package org.handrail.access.restriction;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.access.SeenCases;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What restriction, own household and an opening in an emergency say about a case, before anybody asks what a person has
 * to do with it. Each look asks anew, so that what was opened ends on its minute.
 */
@Component
public class CaseGuard {

    /** What is decided of a case for somebody. */
    public enum Standing {
        /** To this person the case does not exist. */
        CLOSED,
        /** One of the named people of a restricted case. */
        NAMED,
        /** Opened in an emergency, for now. */
        OPENED,
        /** What the person has to do with the case decides. */
        BY_RELATIONSHIP
    }

    private static final String HIDDEN = """
        select case_reference from access_barred where account = :account
        union
        select r.case_reference from access_restriction r where r.open_for is not null
        and not exists (select 1 from access_restriction_named n
            where n.restriction_id = r.id and n.account = :account)
        and not exists (select 1 from access_emergency e where e.case_reference = r.case_reference
            and e.account = :account and e.restricted and e.ends_at > :now)\
        """;

    private static final String OPEN = """
        select r.case_reference, 'NAMED' as how from access_restriction r
        join access_restriction_named n on n.restriction_id = r.id and n.account = :account
        where r.open_for is not null
        union
        select e.case_reference, 'OPENED' as how from access_emergency e
        where e.account = :account and e.ends_at > :now\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Standing of(String account, CaseReference reference) {
        if (has(HIDDEN, account, reference)) {
            return Standing.CLOSED;
        }
        return jdbc
                .sql("select how from (" + OPEN + ") o where case_reference = :reference order by how")
                .param("account", account)
                .param("now", DatabaseTime.of(clock.instant()))
                .param("reference", reference.toString())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(Standing::valueOf)
                .orElse(Standing.BY_RELATIONSHIP);
    }

    /** Whether the case is about the household or relatives of this person. */
    public boolean isBarred(String account, CaseReference reference) {
        return has("select case_reference from access_barred where account = :account", account, reference);
    }

    /** The cases that do not exist for this person, whatever else holds. */
    public Set<CaseReference> hiddenFrom(String account) {
        return cases(HIDDEN, account);
    }

    /** The cases that this person may see for being named or for an emergency. */
    public Set<CaseReference> openTo(String account) {
        Set<CaseReference> open = cases("select case_reference from (" + OPEN + ") o", account);
        open.removeAll(hiddenFrom(account));
        return open;
    }

    /** What somebody may see in a list, without the cases that are hidden and with those that are open to them. */
    public SeenCases limit(String account, SeenCases seen) {
        if (!changesFor(account)) {
            return seen;
        }
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("seenBy", account);
        values.put("seenAt", DatabaseTime.of(clock.instant()));
        String opened = "select case_reference from (" + OPEN + ") opened";
        return new SeenCases(
                named("select case_reference from (" + seen.sql() + " union " + opened
                        + ") known where case_reference not in (" + HIDDEN + ')'),
                named(seen.rows() + " union all " + opened),
                named('(' + seen.condition() + " or seen_case.reference in (" + opened
                        + ")) and seen_case.reference not in (" + HIDDEN + ')'),
                values);
    }

    private boolean changesFor(String account) {
        return jdbc.sql("select count(*) from (select case_reference from (" + HIDDEN
                                + ") hidden union all select case_reference from (" + OPEN + ") opened) changed")
                        .param("account", account)
                        .param("now", DatabaseTime.of(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String named(String sql) {
        return sql.replace(":account", ":seenBy").replace(":now", ":seenAt");
    }

    private boolean has(String select, String account, CaseReference reference) {
        return jdbc.sql("select count(*) from (" + select + ") h where case_reference = :reference")
                        .param("account", account)
                        .param("now", DatabaseTime.of(clock.instant()))
                        .param("reference", reference.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Set<CaseReference> cases(String select, String account) {
        Set<CaseReference> cases = new TreeSet<>();
        jdbc.sql(select)
                .param("account", account)
                .param("now", DatabaseTime.of(clock.instant()))
                .query(String.class)
                .list()
                .forEach(reference -> cases.add(CaseReference.parse(reference)));
        return cases;
    }
}
