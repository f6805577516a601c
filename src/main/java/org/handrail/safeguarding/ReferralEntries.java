package org.handrail.safeguarding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.handrail.safeguarding.ReferralEvents.StatutoryReferralAddedTo;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done, said and sent about each referral, sealed under the key of the case. It is only ever added to. */
@Component
public class ReferralEntries {

    private static final String PURPOSE = "safeguarding.entry.words";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CaseRecords cases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralEntries(
            JdbcClient jdbc,
            Vault vault,
            CaseRecords cases,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.cases = cases;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Throws {@link IllegalArgumentException} when there are no words. */
    @Transactional
    public void add(StatutoryReferral referral, EntryKind kind, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Write at least one word.");
        }
        Actor by = currentActor.now();
        Instant now = clock.instant();
        jdbc.sql("insert into safeguarding_entry (referral, kind, words, written_at, written_by, written_for)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        referral.id(),
                        kind.name(),
                        vault.seal(subject(referral), PURPOSE, words),
                        DatabaseTime.of(now),
                        by.account(),
                        by.organisation())
                .update();
        events.publishEvent(new StatutoryReferralAddedTo(referral.reference(), referral.id(), kind, by, now));
    }

    /** In the order in which they were written; words that nobody can read any more say "Erased". */
    public List<ReferralEntry> of(StatutoryReferral referral) {
        UUID subject = subject(referral);
        return jdbc.sql("select * from safeguarding_entry where referral = ? order by id")
                .param(referral.id())
                .query((row, number) -> new ReferralEntry(
                        EntryKind.valueOf(row.getString("kind")),
                        vault.open(subject, PURPOSE, row.getString("words")).orElse("Erased"),
                        new Actor(row.getString("written_by"), row.getString("written_for")),
                        DatabaseTime.instant(row, "written_at")))
                .list();
    }

    private UUID subject(StatutoryReferral referral) {
        return cases.subjectOf(referral.reference());
    }
}
