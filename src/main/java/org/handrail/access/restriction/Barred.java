package org.handrail.access.restriction;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.audit.KeptFromReaders;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody sees the case of his or her own household or relatives, whatever the role. */
@Component
public class Barred implements KeptFromReaders {

    /** Why somebody is barred from a case. */
    public enum Kind {
        OWN_HOUSEHOLD,
        RELATIVE
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Barred(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void bar(CaseReference reference, String account, Kind kind) {
        allow(reference, account);
        jdbc.sql("insert into access_barred (case_reference, account, kind, since) values (?, ?, ?, ?)")
                .params(reference.toString(), account, kind.name(), DatabaseTime.of(clock.instant()))
                .update();
    }

    @Transactional
    public void allow(CaseReference reference, String account) {
        jdbc.sql("delete from access_barred where case_reference = ? and account = ?")
                .params(reference.toString(), account)
                .update();
    }

    public boolean is(CaseReference reference, String account) {
        return from(reference).contains(account);
    }

    @Override
    public Set<CaseReference> keptFrom(String account) {
        Set<CaseReference> cases = new TreeSet<>();
        jdbc.sql("select case_reference from access_barred where account = ?")
                .param(account)
                .query(String.class)
                .list()
                .forEach(reference -> cases.add(CaseReference.parse(reference)));
        return cases;
    }

    public Set<String> from(CaseReference reference) {
        return new TreeSet<>(jdbc.sql("select account from access_barred where case_reference = ?")
                .param(reference.toString())
                .query(String.class)
                .list());
    }
}
