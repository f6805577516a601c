package org.handrail.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.NewCase;
import org.handrail.caserecord.TestCaseRecords;
import org.handrail.people.HouseholdId;
import org.handrail.people.NewHousehold;
import org.handrail.people.NewMember;
import org.handrail.people.PersonalName;
import org.handrail.people.TestPeople;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.time.CalendarFixtures;
import org.handrail.platform.time.Nation;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.handrail.safeguarding.LeadServices.Answer;
import org.handrail.safeguarding.StatutoryReferral.Stage;
import org.handrail.triage.SafeguardingRoute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What referrals to other services and their entries promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatutoryReferralsContract {

    private static final Actor LEAD = new Actor("dsl", "council");
    private static final Instant NOW = Instant.parse("2026-06-13T09:30:00.123456Z");
    private static final SafeguardingRoute MASH = route("CHILDREN_MASH", "MASH_SOCIAL_WORKER", "M240");
    private static final SafeguardingRoute ADULT = route("ADULT_S42", "ADULT_MASH", "M240");
    private static final SafeguardingRoute EMERGENCY = route("EMERGENCY_999", "FIRST_PERSON_PRESENT", "PT0M");

    private final DataSource source;
    private final TestPeople people;
    private final TestCaseRecords cases;
    private final StatutoryReferrals referrals;
    private final ReferralEntries entries;
    private final List<Object> events = new ArrayList<>();
    private final TransactionTemplate transaction;
    private final CurrentActor currentActor = new CurrentActor();
    private CaseReference reference = new CaseReference(2026, 1);

    StatutoryReferralsContract(TestDatabase database) {
        source = database.migrated();
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        Vault vault = TestVault.on(source);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        people = TestPeople.on(source, vault, currentActor, events::add, clock);
        cases = TestCaseRecords.on(source, vault, people.households(), currentActor, events::add, clock);
        referrals = new StatutoryReferrals(
                jdbc, CalendarFixtures.officeIn(Nation.ENGLAND_AND_WALES), currentActor, events::add, clock);
        entries = new ReferralEntries(jdbc, vault, cases.records(), currentActor, events::add, clock);
    }

    @BeforeEach
    void receivesACase() {
        NewMember mother = new NewMember(new PersonalName("Ayesha", "Khan"), null, null, "mother");
        HouseholdId household = as(() -> people.households().found(new NewHousehold(List.of(mother), null, null)));
        reference = as(() -> cases.records().receive(new NewCase(household, "E10000016", NOW, LEAD, true)))
                .reference();
        events.clear();
    }

    @Test
    void beginsOneReferralForEachRouteDueAroundTheClock() {
        assertThat(begin("run-1", MASH, EMERGENCY)).isEqualTo(2);

        assertThat(referrals.of(reference))
                .extracting(StatutoryReferral::route, StatutoryReferral::recipient, StatutoryReferral::state)
                .containsExactly(
                        tuple("CHILDREN_MASH", "MASH_SOCIAL_WORKER", ReferralState.TO_SEND),
                        tuple("EMERGENCY_999", "FIRST_PERSON_PRESENT", ReferralState.TO_SEND));
        assertThat(first().dueAt()).as("on a Saturday too").isEqualTo(NOW.plus(Duration.ofMinutes(240)));
        assertThat(at("run-1", 1).dueAt()).isEqualTo(NOW);
        assertThat(referrals.find(first().id())).contains(first());
        assertThat(referrals.find(UUID.randomUUID())).isEmpty();
        assertThat(actions()).containsExactly("StatutoryReferralBegun", "StatutoryReferralBegun");
    }

    @Test
    void beginsNoSecondReferralWhileOneIsOpen() {
        begin("run-2", MASH);

        assertThat(begin("run-3", MASH, ADULT)).isOne();
        assertThat(at("run-3", 0).route()).isEqualTo("ADULT_S42");
        assertThat(begin("run-4", MASH, ADULT)).isZero();

        move(ReferralState.ACCEPTED_LEAD);
        assertThat(begin("run-5", MASH, ADULT))
                .as("a new worry after the answer")
                .isOne();
    }

    @Test
    void saysThatNobodyWasAskedToLead() {
        assertThat(said(Duration.ZERO, true)).isEqualTo(Answer.NOT_ASKED);
        begin("run-a", EMERGENCY);
        assertThat(said(Duration.ZERO, true))
                .as("an emergency service never leads for a family")
                .isEqualTo(Answer.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "TO_SEND, WAITING, WAITING",
        "SENT, WAITING, WAITING",
        "NOT_ACCEPTED, WAITING, WAITING",
        "CHALLENGED, WAITING, WAITING",
        "ACCEPTED_LEAD, THEY_LEAD, THEY_LEAD",
        "ACCEPTED_WITH_US, WITH_US, WITH_US",
        "NOT_ACCEPTED_AGREED, RETURNED, NOT_ASKED"
    })
    void saysWhatTheServiceThatCouldLeadSays(ReferralState state, Answer listening, Answer before) {
        begin("run-" + state, MASH);
        if (state != ReferralState.TO_SEND) {
            move(state);
        }
        assertThat(said(Duration.ZERO, true)).isEqualTo(listening);
        assertThat(said(Duration.ZERO, false))
                .as("a no is none to people who agree on a service afterwards")
                .isEqualTo(before);
    }

    @Test
    void takesTheYesOfOneServiceBeforeTheOthersHaveAnswered() {
        begin("run-y", MASH, ADULT);
        move(ReferralState.ACCEPTED_WITH_US);
        assertThat(said(Duration.ZERO, true)).as("the other may still lead").isEqualTo(Answer.WAITING);
        write(() -> referrals.move(at("run-y", 1).id(), ReferralState.ACCEPTED_LEAD));
        assertThat(said(Duration.ZERO, true)).isEqualTo(Answer.THEY_LEAD);
    }

    @Test
    void asksAgainWhenAYesIsOldOrFromAnEarlierStepOfTheCase() {
        begin("run-o", MASH);
        move(ReferralState.ACCEPTED_LEAD);
        assertThat(said(Duration.ofDays(12), false)).isEqualTo(Answer.THEY_LEAD);
        assertThat(said(Duration.ofDays(17), false))
                .as("ten working days later")
                .isEqualTo(Answer.NOT_ASKED);
        TestCaseRecords later = recordsAt(NOW.plusSeconds(1));
        write(() -> later.records().change(reference, CaseRecord::beginTriage));
        assertThat(said(Duration.ZERO, false)).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void goesOnWithWhatIsOpenInAnotherProcess() {
        begin("run-6", MASH, ADULT, EMERGENCY);
        move(ReferralState.SENT);
        write(() -> referrals.move(at("run-6", 2).id(), ReferralState.EMERGENCY_HANDED_OVER));

        assertThat(as(() -> referrals.goOnWithOpen(reference, reference + "run-7")))
                .isEqualTo(2);
        assertThat(at("run-7", 0).stage()).isEqualTo(Stage.SENT);
        assertThat(at("run-7", 1).stage()).isEqualTo(Stage.NEW);
        assertThat(at("run-6", 2).state().open()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> at("run-6", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, SENT, true, StatutoryReferralSent",
        "RECEIVED, SENT, true, StatutoryReferralReceived",
        "NOT_ACCEPTED, ANSWERED, true, StatutoryReferralDecided",
        "CHALLENGED, CHALLENGED, true, StatutoryReferralChallenged",
        "ACCEPTED_LEAD, NEW, false, StatutoryReferralDecided",
        "ACCEPTED_WITH_US, NEW, false, StatutoryReferralDecided",
        "NOT_ACCEPTED_AGREED, NEW, false, StatutoryReferralDecided",
        "EMERGENCY_HANDED_OVER, NEW, false, StatutoryReferralDecided"
    })
    void movesOnAndTellsTheTrail(ReferralState state, Stage stage, boolean open, String event) {
        begin("run-" + state, MASH);

        move(state);

        assertThat(first().state()).isEqualTo(state);
        assertThat(first().state().open()).isEqualTo(open);
        if (open) {
            assertThat(first().stage()).isEqualTo(stage);
        }
        assertThat(first().sentAt()).isEqualTo(state == ReferralState.SENT ? NOW : null);
        assertThat(first().decidedAt()).isEqualTo(open ? null : NOW);
        assertThat(actions()).containsExactly("StatutoryReferralBegun", event);
    }

    @Test
    void keepsWhenItWasSentWhateverComesAfter() {
        begin("run-8", MASH);
        move(ReferralState.SENT);
        move(ReferralState.CHALLENGED);
        move(ReferralState.ACCEPTED_WITH_US);

        assertThat(first().sentAt()).isEqualTo(NOW);
        assertThat(first().decidedAt()).isEqualTo(NOW);
    }

    @Test
    void isNeverOpenedAgain() {
        begin("run-9", MASH);
        move(ReferralState.ACCEPTED_LEAD);

        assertThatIllegalStateException()
                .isThrownBy(() -> move(ReferralState.SENT))
                .withMessage("The referral is finished as ACCEPTED_LEAD.");
        assertThatIllegalStateException()
                .isThrownBy(() -> write(() -> referrals.move(UUID.randomUUID(), ReferralState.SENT)));
    }

    @Test
    void givesEachPlaceOfAProcessToOneReferral() {
        begin("run-10", MASH);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> begin("run-10", ADULT));
        assertThat(referrals.of(reference)).hasSize(1);
    }

    @Test
    void sealsWhatWasSentWordForWordAndOnlyAddsToIt() {
        begin("run-11", MASH);
        write(() -> entries.add(first(), EntryKind.WORDS_SENT, "Sealedwords of the referral"));
        write(() -> entries.add(first(), EntryKind.ADDENDUM, "Sealedwords of the addendum"));

        assertThat(entries.of(first()))
                .containsExactly(
                        new ReferralEntry(EntryKind.WORDS_SENT, "Sealedwords of the referral", LEAD, NOW),
                        new ReferralEntry(EntryKind.ADDENDUM, "Sealedwords of the addendum", LEAD, NOW));
        assertThat(new TableScan(source).columnsWith("sealedwords")).isEmpty();
        assertThat(actions())
                .containsExactly("StatutoryReferralBegun", "StatutoryReferralAddedTo", "StatutoryReferralAddedTo");
        assertThatIllegalArgumentException().isThrownBy(() -> write(() -> entries.add(first(), EntryKind.TALK, " ")));
    }

    @Test
    void carriesNoWordsInItsEvents() {
        begin("run-12", MASH);
        write(() -> entries.add(first(), EntryKind.WORDS_SENT, "Sealedwords"));
        move(ReferralState.NOT_ACCEPTED);

        assertThat(events)
                .allSatisfy(event -> assertThat(((RecordEvent) event).codes().values())
                        .isNotEmpty()
                        .noneMatch(code -> code.contains("Sealedwords")));
    }

    private int begin(String run, SafeguardingRoute... routes) {
        return as(() -> referrals.begin(reference, List.of(routes), reference + run));
    }

    private Answer said(Duration later, boolean listening) {
        Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        return new LeadServices(referrals, cases.records(), CalendarFixtures.officeIn(Nation.ENGLAND_AND_WALES), clock)
                .answer(reference, listening);
    }

    private TestCaseRecords recordsAt(Instant moment) {
        return TestCaseRecords.on(
                source,
                TestVault.on(source),
                people.households(),
                currentActor,
                events::add,
                Clock.fixed(moment, ZoneOffset.UTC));
    }

    private StatutoryReferral at(String run, int place) {
        return referrals.at(reference + run, place);
    }

    private StatutoryReferral first() {
        return referrals.of(reference).get(0);
    }

    private void move(ReferralState to) {
        write(() -> referrals.move(first().id(), to));
    }

    private List<String> actions() {
        return events.stream().map(event -> ((RecordEvent) event).action()).toList();
    }

    private void write(Runnable work) {
        as(() -> {
            work.run();
            return LEAD;
        });
    }

    private <T extends @Nullable Object> T as(Supplier<T> work) {
        return currentActor.runAs(LEAD, () -> transaction.execute(status -> work.get()));
    }

    private static SafeguardingRoute route(String route, String leadRole, String dueWithin) {
        return new SafeguardingRoute(route, leadRole, dueWithin, "YES", List.of("A reason."));
    }
}
