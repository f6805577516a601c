package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handrail.access.Account;
import org.handrail.access.Role;
import org.junit.jupiter.api.Test;

class ProviderClaimsTests {

    private final ProviderClaims claims = new ProviderClaims(new SignInSettings(
            "https://identity.example",
            "handrail",
            "secret",
            new SignInSettings.Claims("upn", "title", "org", "realm_access.roles", "teams"),
            Map.of("early-help-worker", Role.PRACTITIONER),
            Duration.ofMinutes(5)));

    @Test
    void readsClaimsByTheNamesOfTheSettings() {
        Account account = claims.account(told(List.of("early-help-worker", "offline_access")));

        assertThat(account.name()).isEqualTo("ada@council.example");
        assertThat(account.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(account.organisation()).isEqualTo("council");
        assertThat(account.title()).isEqualTo("Practitioner");
        assertThat(account.groups()).containsExactlyInAnyOrder("council-early-help", "council-hub");
    }

    @Test
    void refusesMoreThanOneRole() {
        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> claims.account(told(List.of("early-help-worker", "AUDITOR"))))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Refusal.MANY_ROLES));
    }

    @Test
    void refusesRolesThatAreNotTextOrNotKnown() {
        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> claims.account(told(List.of(Map.of("AUDITOR", true)))))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Refusal.NO_ROLE));
        assertThatExceptionOfType(SignInRefused.class)
                .isThrownBy(() -> claims.account(told(List.of("auditor"))))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Refusal.UNKNOWN_ROLE));
    }

    private static Map<String, Object> told(List<?> roles) {
        return Map.of(
                "upn", "ada@council.example",
                "org", List.of("council"),
                "realm_access", Map.of("roles", roles),
                "teams", List.of("council-early-help", "/council-hub", "Domain Users", "../x", 7));
    }
}
