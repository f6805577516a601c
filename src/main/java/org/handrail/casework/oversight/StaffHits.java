package org.handrail.casework.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.casework.oversight.StaffHit.Kind;
import org.handrail.casework.oversight.StaffHit.Verdict;
import org.handrail.people.StaffMatch;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases that look like those of staff. Each pair is found once and judged once. */
@Component
class StaffHits {

    private static final String PURPOSE = "casework.staff-hit";
    private static final Map<String, String> RULES = Map.of(
            "NAME_AND_BIRTH", "name and date of birth",
            "NAME_AND_HOME", "name and home",
            "BIRTH_AND_HOME", "date of birth and home",
            "ADDRESS", "address",
            "PHONE", "phone number");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    StaffHits(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether this pair was not known before. */
    boolean add(CaseReference reference, StaffMatch match) {
        return jdbc.sql("""
            insert into casework_staff_hit (id, case_reference, staff_id, account, kind, rules, found_at)
            select :id, cast(:reference as varchar), :staff, cast(:account as varchar),
                cast(:kind as varchar), cast(:rules as varchar), :now
            where not exists (select 1 from casework_staff_hit
                where case_reference = :reference and (staff_id = :staff or account = :account))\
            """)
                        .param("id", UUID.randomUUID())
                        .param("reference", reference.toString())
                        .param("staff", match.staff())
                        .param("account", match.account())
                        .param("kind", kind(match).name())
                        .param("rules", match.rules().stream().sorted().collect(Collectors.joining(",")))
                        .param("now", DatabaseTime.of(clock.instant()))
                        .update()
                == 1;
    }

    static Kind kind(StaffMatch match) {
        return match.relative() ? Kind.RELATIVE : Kind.OWN_HOUSEHOLD;
    }

    /** The same account counts once however often the directory was loaded. */
    List<StaffHit> of(CaseReference reference) {
        return jdbc.sql("select * from casework_staff_hit where case_reference = ? order by found_at, id")
                .param(reference.toString())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<StaffHit> find(UUID id) {
        return jdbc.sql("select * from casework_staff_hit where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Destroys the keys of every word about the case. */
    void erase(CaseReference reference) {
        jdbc.sql("select subject from casework_staff_hit where case_reference = ? and subject is not null")
                .param(reference.toString())
                .query(UUID.class)
                .list()
                .forEach(vault::destroy);
    }

    void decide(UUID id, Verdict verdict, String words, String by) {
        UUID subject = vault.newSubject();
        jdbc.sql("""
            update casework_staff_hit set verdict = ?, decided_at = ?, decided_by = ?, subject = ?, words = ?
            where id = ?\
            """)
                .params(
                        verdict.name(),
                        DatabaseTime.of(clock.instant()),
                        by,
                        subject,
                        vault.seal(subject, PURPOSE, words),
                        id)
                .update();
    }

    private static StaffHit read(ResultSet row) throws SQLException {
        return new StaffHit(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("case_reference")),
                row.getString("account"),
                Kind.valueOf(row.getString("kind")),
                Stream.of(row.getString("rules").split(","))
                        .map(rule -> RULES.getOrDefault(rule, rule))
                        .collect(Collectors.joining(", ")),
                DatabaseTime.instant(row, "found_at"),
                verdict(row.getString("verdict")),
                row.getString("decided_by"));
    }

    private static @Nullable Verdict verdict(@Nullable String code) {
        return code == null ? null : Verdict.valueOf(code);
    }
}
