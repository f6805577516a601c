package org.handrail.partners;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.partners.PartnerNews.Kind;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that came by phone. A worker writes them down for the organisation: they are the verbs of its own page, and
 * who said it is kept with them.
 */
@Component
public class PhoneAnswers {

    private static final String WHO = "partners.phone.who";
    private static final String WORDS = "partners.phone.words";

    private final AnsweringOffer answering;
    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final Vault vault;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneAnswers(
            AnsweringOffer answering,
            JdbcClient jdbc,
            CaseRecords cases,
            Vault vault,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answering = answering;
        this.jdbc = jdbc;
        this.cases = cases;
        this.vault = vault;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The caller has checked who may. Throws {@link OfferRefusal} as {@link AnsweringOffer#answer} does. */
    @Transactional
    public void record(PartnerOffer offer, OfferAnswer answer, String who, @Nullable String words) {
        PartnerOffer.Terms terms = offer.terms();
        answering.answer(terms.id(), answer);
        UUID subject = cases.get(terms.reference()).subject();
        Actor by = currentActor.now();
        jdbc.sql("insert into partners_phone_answer (offer_id, answer, who, words, recorded_by, recorded_for,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)")
                .param(terms.id())
                .param(answer.kind().name())
                .param(vault.seal(subject, WHO, who))
                .param(words == null ? null : vault.seal(subject, WORDS, words))
                .param(by.account())
                .param(by.organisation())
                .param(DatabaseTime.of(clock.instant()))
                .update();
        events.publishEvent(new OfferEvent.AnsweredByPhone(
                terms.reference(), terms.id(), terms.service(), answer.kind(), by, clock.instant()));
    }

    /** In the order in which they were written down; words that nobody can read any more say "Erased". */
    public List<PhoneAnswer> of(PartnerOffer offer) {
        return jdbc.sql("select * from partners_phone_answer where offer_id = ? order by id")
                .param(offer.terms().id())
                .query((row, number) -> {
                    UUID subject = cases.get(offer.terms().reference()).subject();
                    return new PhoneAnswer(
                            label(Kind.valueOf(row.getString("answer"))),
                            vault.open(subject, WHO, row.getString("who")).orElse("Erased"),
                            Optional.ofNullable(row.getString("words"))
                                    .map(kept ->
                                            vault.open(subject, WORDS, kept).orElse("Erased"))
                                    .orElse(""),
                            new Actor(row.getString("recorded_by"), row.getString("recorded_for")),
                            DatabaseTime.instant(row, "recorded_at"));
                })
                .list();
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case ACCEPTED -> OfferState.ACCEPTED.label();
            case DECLINED -> OfferState.DECLINED.label();
            case STARTED -> OfferState.STARTED.label();
            case OUTCOME -> OfferState.ENDED.label();
            case RECEIVED -> OfferState.RECEIVED.label();
            case MORE_INFO -> "They asked us something";
        };
    }
}
