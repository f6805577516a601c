package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.NeedsFreshSignIn;
import org.handrail.access.Role;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.SignedInByProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

class FreshSignInGateTests {

    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");

    private final RecentSignIn recent = new RecentSignIn(Clock.fixed(NOW, ZoneOffset.UTC), settings());
    private final FreshSignInGate gate = new FreshSignInGate(recent, new SigningInAgain(mock(AuditTrail.class)));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    static class Handlers {

        @NeedsFreshSignIn
        public void weighty() {}

        @NeedsFreshSignIn(minutes = 1)
        public void weightier() {}

        public void light() {}
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letsThroughWhoSignedInLessThanFiveMinutesAgo() throws Exception {
        assertThat(passes("/x", "weighty", Duration.ofMinutes(5).minusSeconds(1), null))
                .isTrue();
        assertThat(passes("/x", "weighty", Duration.ofMinutes(5), null)).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in-again");
    }

    @Test
    void takesTheMinutesOfTheHandler() throws Exception {
        assertThat(passes("/x", "weightier", Duration.ofSeconds(61), null)).isFalse();
        assertThat(passes("/x", "weightier", Duration.ofSeconds(59), null)).isTrue();
    }

    @Test
    void asksNobodyForWhatIsLight() throws Exception {
        assertThat(passes("/x", "light", Duration.ofHours(3), null)).isTrue();
    }

    @Test
    void doesNotBelieveATimeToCome() throws Exception {
        assertThat(passes("/x", "weighty", Duration.ofMinutes(-2), null)).isFalse();
    }

    @Test
    void refusesACallOfTheInterfaceWithoutLeadingItToAPage() throws Exception {
        assertThat(passes("/api/x", "weighty", Duration.ofHours(1), null)).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getRedirectedUrl()).isNull();
    }

    @Test
    void takesAPasswordThatComesWithTheCall() throws Exception {
        assertThat(passes("/api/x", "weighty", Duration.ofHours(1), SignedInByProgram.EACH_CALL))
                .isTrue();
    }

    private boolean passes(String path, String handler, Duration ago, @Nullable Object details) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        recent.at(request, NOW.minus(ago));
        AccountUser user = new AccountUser(
                new Account("ada", "Auditor", "council", Role.AUDITOR, Set.of(), true, null), null, true);
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signedIn.setDetails(details);
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        return gate.preHandle(request, response, new HandlerMethod(new Handlers(), handler));
    }

    private static SignInSettings settings() {
        return new SignInSettings(
                null, null, null, new SignInSettings.Claims("a", "t", "o", "r", "g"), Map.of(), Duration.ofMinutes(5));
    }
}
