package org.handrail.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.RecordEvent;
import org.handrail.platform.SignedIn;
import org.handrail.platform.SignedInByProgram;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailListenersTests {

    private static final Actor ADA = new Actor("ada", "council");

    private final DataSource source = TestDatabase.H2.migrated();
    private final AuditTrail trail =
            TestAudit.on(source, new CurrentActor(), new TickingClock(Instant.parse("2026-05-03T10:00:00Z")));
    private long seen;
    private Instant now;
    private SignInTrail signIns;
    private AccessRefusalTrail refusals;

    @BeforeEach
    void listen() {
        seen = trail.count(AuditSearch.EVERYTHING);
        UserDetailsService accounts = name -> {
            if (name.equals("ada")) {
                return new Person();
            }
            throw new UsernameNotFoundException("No such account");
        };
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("accounts", accounts));
        now = Instant.parse("2026-05-03T10:59:58Z");
        signIns = new SignInTrail(trail, beans.getBeanProvider(UserDetailsService.class), new ClockAtNow());
        refusals = new AccessRefusalTrail(trail);
    }

    @Test
    void keepsWhoSignedInAndOut() {
        signIns.signedIn(new InteractiveAuthenticationSuccessEvent(ada(), getClass()));
        signIns.signedOut(new LogoutSuccessEvent(ada()));

        assertThat(kept()).extracting(AuditEvent::action).containsExactly("SIGNED_OUT", "SIGNED_IN");
        assertThat(kept()).extracting(AuditEvent::by).containsOnly(ADA);
    }

    @Test
    void keepsAProgramOnceAnHourAndNotOnceACall() {
        signIns.calledByProgram(call());
        now = Instant.parse("2026-05-03T10:59:59Z");
        signIns.calledByProgram(call());
        assertThat(kept()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("SIGNED_IN");
            assertThat(event.by()).isEqualTo(ADA);
        });

        now = Instant.parse("2026-05-03T11:00:00Z");
        signIns.calledByProgram(call());
        assertThat(kept()).hasSize(2);
    }

    @Test
    void leavesAPersonsSignInToThePage() {
        signIns.calledByProgram(new AuthenticationSuccessEvent(ada()));

        assertThat(kept()).isEmpty();
    }

    @Test
    void namesOnlyAccountsThatExistWhenSignInIsRefused() {
        signIns.refused(failure("ada"));
        signIns.refused(failure("my-secret-passphrase"));

        assertThat(kept()).extracting(AuditEvent::by).containsExactly(SignInTrail.UNKNOWN, ADA);
        assertThat(kept()).allSatisfy(event -> {
            assertThat(event.action()).isEqualTo("SIGN_IN_REFUSED");
            assertThat(event.toString()).doesNotContain("passphrase");
        });
    }

    @Test
    void keepsRefusedAddressesWithoutWhatSomebodyTyped() {
        refusals.refused(refusal(ada(), new MockHttpServletRequest("GET", "/cases/Ada Lovelace")));
        refusals.refused(refusal(ada(), new MockHttpServletRequest("GET", "/;x")));

        assertThat(kept()).extracting(AuditEvent::subject).containsExactly("GET:/", "GET:/cases");
        assertThat(kept()).extracting(AuditEvent::action).containsOnly("ACCESS_REFUSED");
    }

    @Test
    void countsARefusalToACaseOnlyWhenTheCaseIsThere() {
        CaseReference known = new CaseReference(2026, 1);
        trail.record(AuditEntry.of(AuditAction.CASE_RECEIVED).in(known).by(ADA));

        refusals.refused(refusal(ada(), new MockHttpServletRequest("GET", "/cases/HR-2026-000001/notes")));
        refusals.refused(refusal(ada(), new MockHttpServletRequest("GET", "/cases/HR-2026-000002")));
        refusals.refused(refusal(ada(), new MockHttpServletRequest("GET", "/cases/HR-2026-000000")));

        assertThat(trail.history(known)).extracting(AuditEvent::action).contains("ACCESS_REFUSED");
        assertThat(trail.knows(new CaseReference(2026, 2))).isFalse();
        assertThat(kept()).hasSize(4);
    }

    @Test
    void saysNothingOfPeopleWhoHaveNotSignedIn() {
        refusals.refused(
                refusal(new TestingAuthenticationToken("anonymous", ""), new MockHttpServletRequest("GET", "/cases")));

        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsEventsOfRecordsUnderTheirCaseOrTheirId() {
        RecordEventTrail events = new RecordEventTrail(trail);
        events.keep(new Changed("HR-2026-000007", "CaseMatched", Map.of("persons", "2")));
        events.keep(new Changed("0f8fad5b-d9cb-469f-a165-70867728950e", "Founded", Map.of()));

        assertThat(trail.history(new CaseReference(2026, 7))).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("CASE_MATCHED");
            assertThat(event.subject()).isNull();
            assertThat(event.details()).isEqualTo(Map.of("persons", "2"));
        });
        AuditEvent household = kept().get(0);
        assertThat(household.action()).isEqualTo("RECORD_CHANGED");
        assertThat(household.subject()).isEqualTo("Founded");
        assertThat(household.details()).isEqualTo(Map.of("record", "0f8fad5b-d9cb-469f-a165-70867728950e"));
        assertThat(household.by()).isEqualTo(ADA);
    }

    @Test
    void knowsACodeForEverythingThatHappensToRecords() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RecordEvent.class));
        scan.addExcludeFilter((type, factory) ->
                type.getClassMetadata().getClassName().contains(TrailListenersTests.class.getSimpleName()));

        assertThat(scan.findCandidateComponents("org.handrail"))
                .hasSizeGreaterThan(20)
                .extracting(event -> event.getBeanClassName().replaceAll(".*[.$]", ""))
                .allSatisfy(name -> assertThat(AuditAction.withCode(
                                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT)))
                        .as(name)
                        .isPresent());
    }

    private record Changed(String about, String action, Map<String, String> codes) implements RecordEvent {

        @Override
        public Actor by() {
            return ADA;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    /** What was kept since the test began, newest first. */
    private List<AuditEvent> kept() {
        long since = trail.count(AuditSearch.EVERYTHING) - seen;
        return trail.newest(AuditSearch.EVERYTHING, 20).events().stream()
                .limit(since)
                .toList();
    }

    private static AuthenticationSuccessEvent call() {
        TestingAuthenticationToken call = new TestingAuthenticationToken(new Person(), "secret");
        call.setDetails(SignedInByProgram.EACH_CALL);
        return new AuthenticationSuccessEvent(call);
    }

    private static AuthenticationFailureBadCredentialsEvent failure(String name) {
        return new AuthenticationFailureBadCredentialsEvent(
                new TestingAuthenticationToken(name, "secret"), new BadCredentialsException("no"));
    }

    private static AuthorizationDeniedEvent<Object> refusal(Authentication who, Object what) {
        return new AuthorizationDeniedEvent<>(() -> who, what, new AuthorizationDecision(false));
    }

    private static Authentication ada() {
        return new TestingAuthenticationToken(new Person(), "secret", "ROLE_AUDITOR");
    }

    private final class ClockAtNow extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class Person extends User implements SignedIn {

        private static final long serialVersionUID = 1L;

        Person() {
            super("ada", "secret", List.of());
        }

        @Override
        public Actor actor() {
            return ADA;
        }
    }
}
