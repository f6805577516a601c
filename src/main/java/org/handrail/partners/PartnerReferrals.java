package org.handrail.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of help that were chosen for each case. */
@Component
public class PartnerReferrals {

    private static final String WORDS = "partners.referral.words";

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final Vault vault;
    private final Clock clock;

    PartnerReferrals(JdbcClient jdbc, CaseRecords cases, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.vault = vault;
        this.clock = clock;
    }

    /** Chooses kinds of help by pathway. One that waits to be looked for already is not chosen twice. */
    @Transactional
    public void choose(CaseReference reference, List<String> pathways) {
        List<String> waiting =
                waiting(reference).stream().map(PartnerReferral::pathway).toList();
        pathways.stream()
                .distinct()
                .filter(pathway -> !waiting.contains(pathway))
                .forEach(pathway -> jdbc.sql("insert into partners_referral (id, case_reference, pathway, chosen_at)"
                                + " values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), reference.toString(), pathway, DatabaseTime.of(clock.instant()))
                        .update());
    }

    /** Chosen, and nobody has begun to look for it. */
    public List<PartnerReferral> waiting(CaseReference reference) {
        return jdbc.sql("select * from partners_referral where case_reference = ? and opened_at is null order by seq")
                .param(reference.toString())
                .query(this::read)
                .list();
    }

    /**
     * Begins with the help that was chosen first and waits.
     *
     * @throws NoSuchElementException when none waits
     */
    @Transactional
    public PartnerReferral open(CaseReference reference) {
        PartnerReferral first = waiting(reference).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No help waits to be looked for."));
        jdbc.sql("update partners_referral set opened_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), first.id())
                .update();
        return first;
    }

    /** Chooses help and begins with it at once, beside whatever else waits. */
    @Transactional
    public PartnerReferral begin(CaseReference reference, String pathway) {
        UUID id = UUID.randomUUID();
        var now = DatabaseTime.of(clock.instant());
        jdbc.sql(
                        "insert into partners_referral (id, case_reference, pathway, chosen_at, opened_at) values (?, ?, ?, ?, ?)")
                .params(id, reference.toString(), pathway, now, now)
                .update();
        return get(id);
    }

    /** Ends whatever is still looked for, because help ends. */
    @Transactional
    public void endAll(CaseReference reference) {
        ofCase(reference).forEach(referral -> end(referral.id(), ReferralResult.WITHDRAWN));
    }

    /** @throws NoSuchElementException when there is no such referral */
    public PartnerReferral get(UUID id) {
        return jdbc.sql("select * from partners_referral where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no such referral to partners."));
    }

    public List<PartnerReferral> ofCase(CaseReference reference) {
        return jdbc.sql("select * from partners_referral where case_reference = ? order by seq")
                .param(reference.toString())
                .query(this::read)
                .list();
    }

    /** Keeps what the partner is to know and whether telling it is needed and not too much. */
    @Transactional
    public void tell(UUID id, boolean needed, String words) {
        UUID subject = cases.subjectOf(get(id).reference());
        jdbc.sql("update partners_referral set needed = ?, words = ? where id = ?")
                .params(needed, vault.seal(subject, WORDS, words), id)
                .update();
    }

    /** Keeps which evaluation said what may be shared. */
    @Transactional
    public void shareBy(UUID id, UUID evaluation) {
        jdbc.sql("update partners_referral set sharing_evaluation = ? where id = ?")
                .params(evaluation, id)
                .update();
    }

    /** Ends the search. How it ended first stays. */
    @Transactional
    public void end(UUID id, ReferralResult result) {
        jdbc.sql("update partners_referral set ended_at = ?, result = ? where id = ? and ended_at is null")
                .params(DatabaseTime.of(clock.instant()), result.name(), id)
                .update();
    }

    private PartnerReferral read(ResultSet row, int number) throws SQLException {
        CaseReference reference = CaseReference.parse(row.getString("case_reference"));
        String result = row.getString("result");
        return new PartnerReferral(
                row.getObject("id", UUID.class),
                reference,
                row.getString("pathway"),
                row.getObject("needed", Boolean.class),
                words(reference, row.getString("words")),
                row.getObject("sharing_evaluation", UUID.class),
                DatabaseTime.instant(row, "chosen_at"),
                DatabaseTime.optional(row, "ended_at"),
                result == null ? null : ReferralResult.valueOf(result));
    }

    private @Nullable String words(CaseReference reference, @Nullable String sealed) {
        return Optional.ofNullable(sealed)
                .map(text -> vault.open(cases.subjectOf(reference), WORDS, text).orElse("Erased"))
                .orElse(null);
    }
}
