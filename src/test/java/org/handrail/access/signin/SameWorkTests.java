package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.access.programs.ApiKeys;
import org.handrail.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Guessing names must not be told from guessing passwords by the work that it makes. */
class SameWorkTests {

    private final PasswordEncoder encoder = mock(PasswordEncoder.class);
    private final Accounts accounts = mock(Accounts.class);
    private final SignInDelays delays = mock(SignInDelays.class);
    private final ApiKeys keys = mock(ApiKeys.class);
    private PasswordOrKey signIn = build("demo");

    @BeforeEach
    void know() {
        when(delays.wait(any())).thenReturn(Optional.empty());
        when(delays.wrong(any())).thenReturn(Duration.ZERO);
        when(accounts.loadUserByUsername("unknown")).thenThrow(new UsernameNotFoundException("No such account"));
        account("triage", "hash", true);
        account("off", "hash", false);
        account("provider", null, true);
        when(accounts.loadUserByUsername("api-school")).thenThrow(new UsernameNotFoundException("No such account"));
        when(encoder.matches("right", "hash")).thenReturn(true);
        clearInvocations(encoder);
    }

    @Test
    void comparesOnceForAnUnknownNameAndForAWrongPassword() {
        for (String name : Set.of("unknown", "triage", "off", "provider")) {
            assertThatThrownBy(() -> signIn.authenticate(tried(name, "wrong")))
                    .as(name)
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Not right");
            verify(encoder, times(1)).matches(any(), any());
            clearInvocations(encoder);
        }
    }

    @Test
    void saysThatAnAccountIsOffOnlyToWhoKnowsItsPassword() {
        assertThatThrownBy(() -> signIn.authenticate(tried("off", "right"))).isInstanceOf(DisabledException.class);
        assertThat(signIn.authenticate(tried("triage", "right")).isAuthenticated())
                .isTrue();
    }

    @Test
    void letsNobodyInByAPasswordWhoHasNone() {
        when(encoder.matches(any(), any())).thenReturn(true);

        assertThatThrownBy(() -> signIn.authenticate(tried("provider", "anything")))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn.authenticate(tried("unknown", "anything")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void takesNoPasswordInProduction() {
        signIn = build("production");
        clearInvocations(encoder);

        assertThatThrownBy(() -> signIn.authenticate(tried("triage", "right")))
                .isInstanceOf(BadCredentialsException.class);
        verify(encoder, never()).matches(any(), any());
    }

    @Test
    void looksAtNothingWhileSomebodyHasToWait() {
        when(delays.wait(any())).thenReturn(Optional.of(Duration.ofSeconds(9)));

        assertThatThrownBy(() -> signIn.authenticate(tried("triage", "right")))
                .isInstanceOfSatisfying(
                        TriesPaused.class,
                        paused -> assertThat(paused.seconds()).isEqualTo(10));
        verify(encoder, never()).matches(any(), any());
        verify(delays, never()).wrong(any());
    }

    @Test
    void countsByTheNameAndTheAddressThatItCameFrom() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThatThrownBy(() -> signIn.authenticate(tried("triage", "wrong")))
                    .isInstanceOf(BadCredentialsException.class);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        verify(delays).pair("triage", "203.0.113.9");
    }

    @Test
    void takesAKeyFromAProgramOnly() {
        String key = "hrk_0123456789abcdef_" + "A".repeat(43);

        assertThatThrownBy(() -> signIn.authenticate(tried("api-school", key)))
                .isInstanceOf(BadCredentialsException.class);
        verify(keys, never()).owner(any(), any());
    }

    private void account(String name, @Nullable String hash, boolean usable) {
        Account account = new Account(name, "Somebody", "council", Role.PRACTITIONER, Set.of(), usable, null);
        when(accounts.loadUserByUsername(name)).thenAnswer(call -> new AccountUser(account, hash, usable));
        when(accounts.now(name)).thenReturn(Optional.of(account));
    }

    private PasswordOrKey build(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        when(encoder.encode(any())).thenReturn("nobody's");
        return new PasswordOrKey(
                accounts, keys, encoder, delays, mock(AuditTrail.class), Clock.systemUTC(), environment);
    }

    private static UsernamePasswordAuthenticationToken tried(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }
}
