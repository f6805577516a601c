package org.handrail.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offers made to organisations. Their words are sealed under the case. */
@Component
public class PartnerOffers {

    private static final String QUESTION = "partners.offer.question";
    private static final String ANSWER = "partners.offer.answer";
    private static final String WORDS = "partners.offer.words";

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final Vault vault;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerOffers(
            JdbcClient jdbc,
            CaseRecords cases,
            Vault vault,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.vault = vault;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Asks a service to help. */
    @Transactional
    public PartnerOffer make(PartnerReferral referral, PartnerService service, int rank, Sharing sharing) {
        if (!sharing.scope().least()) {
            throw new OfferRefusal("Nothing may be shared with this service, so it cannot be asked.");
        }
        Instant now = clock.instant();
        PartnerOffer made = PartnerOffer.made(new PartnerOffer.Terms(
                UUID.randomUUID(),
                referral.reference(),
                referral.id(),
                referral.pathway(),
                service.code(),
                service.organisation(),
                rank,
                sharing,
                now));
        PartnerOffer.Terms terms = made.terms();
        jdbc.sql("insert into partners_offer (id, case_reference, referral_id, pathway, service, organisation, rank_no,"
                        + " state, scope, sharing_evaluation, sharing_agreed_by, requested_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        terms.id(),
                        terms.reference().toString(),
                        terms.referral(),
                        terms.pathway(),
                        terms.service(),
                        terms.organisation(),
                        rank,
                        made.state().name(),
                        sharing.scope().name(),
                        sharing.evaluation(),
                        sharing.agreedBy(),
                        DatabaseTime.of(now),
                        DatabaseTime.of(now))
                .update();
        publish(made, now);
        return made;
    }

    /** Changes an offer, saves it and publishes what happened. Two people at once wait for each other. */
    @Transactional
    public PartnerOffer change(UUID id, Consumer<PartnerOffer> verbs) {
        PartnerOffer offer = jdbc.sql("select * from partners_offer where id = ? for update")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no such offer."));
        OfferState before = offer.state();
        verbs.accept(offer);
        Actor by = currentActor.now();
        Instant now = clock.instant();
        if (!offer.happened(by, now).isEmpty()) {
            UUID subject = cases.subjectOf(offer.terms().reference());
            jdbc.sql(
                            "update partners_offer set state = ?, reason = ?, outcome = ?, question = ?, answer = ?, words = ?,"
                                    + " changed_at = ? where id = ?")
                    .param(offer.state().name())
                    .param(offer.reason().map(Enum::name).orElse(null))
                    .param(offer.outcome().map(Enum::name).orElse(null))
                    .param(seal(subject, QUESTION, offer.words().question()))
                    .param(seal(subject, ANSWER, offer.words().answer()))
                    .param(seal(subject, WORDS, offer.words().words()))
                    .param(DatabaseTime.of(offer.state() == before ? offer.since() : now))
                    .param(id)
                    .update();
            publish(offer, now);
        }
        return offer;
    }

    public Optional<PartnerOffer> find(UUID id) {
        return jdbc.sql("select * from partners_offer where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Newest first. */
    public List<PartnerOffer> ofReferral(UUID referral) {
        return jdbc.sql("select * from partners_offer where referral_id = ? order by requested_at desc, rank_no desc")
                .param(referral)
                .query(this::read)
                .list();
    }

    /** Newest first. */
    public List<PartnerOffer> ofCase(CaseReference reference) {
        return jdbc.sql("select * from partners_offer where case_reference = ? order by requested_at desc")
                .param(reference.toString())
                .query(this::read)
                .list();
    }

    /** What an organisation was asked, newest first; offers that were taken back are gone for it. */
    public List<PartnerOffer> toOrganisation(String organisation) {
        return jdbc.sql("select * from partners_offer where organisation = ? and state <> 'RECALLED'"
                        + " order by requested_at desc")
                .param(organisation)
                .query(this::read)
                .list();
    }

    private void publish(PartnerOffer offer, Instant now) {
        offer.happened(currentActor.now(), now).forEach(events::publishEvent);
    }

    private @Nullable String seal(UUID subject, String purpose, @Nullable String text) {
        return text == null ? null : vault.seal(subject, purpose, text);
    }

    private PartnerOffer read(ResultSet row, int number) throws SQLException {
        CaseReference reference = CaseReference.parse(row.getString("case_reference"));
        PartnerOffer.Terms terms = new PartnerOffer.Terms(
                row.getObject("id", UUID.class),
                reference,
                row.getObject("referral_id", UUID.class),
                row.getString("pathway"),
                row.getString("service"),
                row.getString("organisation"),
                row.getInt("rank_no"),
                new Sharing(
                        SharingScope.valueOf(row.getString("scope")),
                        row.getObject("sharing_evaluation", UUID.class),
                        row.getString("sharing_agreed_by")),
                DatabaseTime.instant(row, "requested_at"));
        String reason = row.getString("reason");
        String outcome = row.getString("outcome");
        return new PartnerOffer(
                terms,
                OfferState.valueOf(row.getString("state")),
                reason == null ? null : DeclineReason.valueOf(reason),
                outcome == null ? null : HelpOutcome.valueOf(outcome),
                words(reference, row.getString("question"), row.getString("answer"), row.getString("words")),
                DatabaseTime.instant(row, "changed_at"));
    }

    private PartnerOffer.Words words(
            CaseReference reference, @Nullable String question, @Nullable String answer, @Nullable String words) {
        if (question == null && answer == null && words == null) {
            return PartnerOffer.Words.NONE;
        }
        UUID subject = cases.subjectOf(reference);
        return new PartnerOffer.Words(
                open(subject, QUESTION, question), open(subject, ANSWER, answer), open(subject, WORDS, words));
    }

    private @Nullable String open(UUID subject, String purpose, @Nullable String sealed) {
        return sealed == null ? null : vault.open(subject, purpose, sealed).orElse("Erased");
    }
}
