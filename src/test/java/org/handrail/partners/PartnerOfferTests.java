package org.handrail.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.handrail.audit.AuditAction;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerOfferTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Actor FOOD_BANK = new Actor("foodbank", "foodbank");

    private final PartnerOffer offer = PartnerOffer.made(new PartnerOffer.Terms(
            UUID.randomUUID(),
            new CaseReference(2026, 1),
            UUID.randomUUID(),
            "FOOD_EMERGENCY",
            "foodbank-emergency-food",
            "foodbank",
            1,
            new Sharing(SharingScope.NAME_CONTACT_REASON, null, null),
            NOW));

    @Test
    void goesFromRequestToOutcome() {
        offer.receive();
        offer.ask("Any allergies?");
        offer.answer("None.");
        offer.accept();
        offer.start();
        offer.recordOutcome(HelpOutcome.PARTLY, "They came once.");
        assertThat(offer.state()).isEqualTo(OfferState.ENDED);
        assertThat(offer.outcome()).contains(HelpOutcome.PARTLY);
        assertThat(offer.words()).isEqualTo(new PartnerOffer.Words("Any allergies?", "None.", "They came once."));
        assertThat(events())
                .containsExactly(
                        "OfferMade",
                        "OfferReceived",
                        "PartnerAsked",
                        "PartnerAnswered",
                        "OfferAccepted",
                        "HelpStarted",
                        "HelpEnded");
    }

    @Test
    void refusesAYesAfterItWasTakenBack() {
        offer.recall();
        assertThatThrownBy(offer::accept)
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("Taken back")
                .hasMessageContaining("RECALLED");
    }

    @Test
    void refusesAYesAfterTheTimeIsUp() {
        offer.goUnanswered();
        assertThatThrownBy(offer::accept).isInstanceOf(OfferRefusal.class).hasMessageContaining("NO_ANSWER");
    }

    static Stream<Consumer<PartnerOffer>> endings() {
        return Stream.of(
                one -> one.decline(DeclineReason.NO_CAPACITY, null), PartnerOffer::goUnanswered, PartnerOffer::recall);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void refusesEveryVerbOnceItIsOver(Consumer<PartnerOffer> ending) {
        ending.accept(offer);
        OfferState over = offer.state();
        List<Consumer<PartnerOffer>> verbs = List.of(
                PartnerOffer::accept,
                one -> one.decline(DeclineReason.UNSAFE, null),
                one -> one.ask("What?"),
                one -> one.answer("That."),
                PartnerOffer::start,
                PartnerOffer::remind,
                PartnerOffer::goUnanswered,
                one -> one.recordOutcome(HelpOutcome.ACHIEVED, null));
        verbs.forEach(verb -> assertThatThrownBy(() -> verb.accept(offer)).isInstanceOf(OfferRefusal.class));
        offer.recall();
        assertThat(offer.state()).as("how it ended stays").isEqualTo(over);
    }

    @ParameterizedTest
    @EnumSource(
            value = HelpOutcome.class,
            names = {"ACHIEVED", "PARTLY", "NOT_ACHIEVED"})
    void refusesAnOutcomeOfHelpThatNeverBegan(HelpOutcome outcome) {
        offer.accept();
        assertThatThrownBy(() -> offer.recordOutcome(outcome, null))
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("has not started");
    }

    @Test
    void refusesToSayThatHelpNeverBeganOnceItDid() {
        offer.accept();
        offer.start();
        assertThatThrownBy(() -> offer.recordOutcome(HelpOutcome.DID_NOT_START, null))
                .isInstanceOf(OfferRefusal.class);
    }

    @Test
    void isSeenOnceHoweverOftenItIsOpened() {
        offer.receive();
        offer.receive();
        assertThat(events()).containsExactly("OfferMade", "OfferReceived");
    }

    @Test
    void answersOnlyWhatWasAsked() {
        assertThatThrownBy(() -> offer.answer("Nobody asked.")).isInstanceOf(OfferRefusal.class);
    }

    @Test
    void keepsNoWordsInWhatIsPublished() {
        offer.ask("CANARY");
        offer.decline(DeclineReason.CONFLICT, "CANARY");
        assertThat(offer.happened(FOOD_BANK, NOW)).allSatisfy(event -> {
            assertThat(event.codes().values()).doesNotContain("CANARY");
            assertThat(AuditAction.withCode(event.action()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                            .toUpperCase(Locale.ROOT)))
                    .isPresent();
        });
    }

    private List<String> events() {
        return offer.happened(FOOD_BANK, NOW).stream().map(OfferEvent::action).toList();
    }
}
