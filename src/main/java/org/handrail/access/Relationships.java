package org.handrail.access;

import java.time.Clock;
import java.util.List;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with which case: the referrer, and everyone who has taken one of its tasks. */
@Component
public class Relationships {

    /** What a person has to do with a case. */
    public enum Kind {
        REFERRER,
        WORKER
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Relationships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the relationship once. */
    @Transactional
    public void note(CaseReference reference, String account, Kind kind) {
        jdbc.sql("""
                        insert into access_relationship (case_reference, principal, kind, since)
                        select cast(:reference as varchar), cast(:account as varchar), cast(:kind as varchar), :now
                        where not exists (select 1 from access_relationship
                            where case_reference = :reference and principal = :account and kind = :kind)""")
                .param("reference", reference.toString())
                .param("account", account)
                .param("kind", kind.name())
                .param("now", DatabaseTime.of(clock.instant()))
                .update();
    }

    public boolean has(CaseReference reference, String account, Kind kind) {
        return jdbc.sql("""
                                select count(*) from access_relationship
                                where case_reference = :reference and principal = :account and kind = :kind""")
                        .param("reference", reference.toString())
                        .param("account", account)
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Every case that the account has to do with in this way. */
    public List<CaseReference> casesOf(String account, Kind kind) {
        return jdbc
                .sql("select case_reference from access_relationship where principal = :account and kind = :kind")
                .param("account", account)
                .param("kind", kind.name())
                .query(String.class)
                .list()
                .stream()
                .map(CaseReference::parse)
                .toList();
    }
}
