package org.handrail.pathways;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said, done and sent on each path, sealed under the case. It is only ever added to. */
@Component
public class PathEntries {

    private static final String PURPOSE = "pathways.entry.words";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CaseRecords cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    PathEntries(JdbcClient jdbc, Vault vault, CaseRecords cases, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional
    public void add(HelpPath path, EntryKind kind, String words) {
        Actor by = currentActor.now();
        jdbc.sql("insert into pathways_entry (referral_id, kind, words, written_at, written_by, written_for)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        path.referral(),
                        kind.name(),
                        vault.seal(subject(path), PURPOSE, words),
                        DatabaseTime.of(clock.instant()),
                        by.account(),
                        by.organisation())
                .update();
    }

    /** In the order in which they were written; words that nobody can read any more say "Erased". */
    public List<PathEntry> of(HelpPath path) {
        UUID subject = subject(path);
        return jdbc.sql("select * from pathways_entry where referral_id = ? order by id")
                .param(path.referral())
                .query((row, number) -> new PathEntry(
                        EntryKind.valueOf(row.getString("kind")),
                        vault.open(subject, PURPOSE, row.getString("words")).orElse("Erased"),
                        new Actor(row.getString("written_by"), row.getString("written_for")),
                        DatabaseTime.instant(row, "written_at")))
                .list();
    }

    /** The words of this kind that were written last. */
    public Optional<String> newest(HelpPath path, EntryKind kind) {
        return of(path).stream()
                .filter(entry -> entry.kind() == kind)
                .map(PathEntry::words)
                .reduce((earlier, later) -> later);
    }

    private UUID subject(HelpPath path) {
        return cases.subjectOf(path.reference());
    }
}
