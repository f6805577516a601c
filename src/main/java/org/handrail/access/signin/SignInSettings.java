package org.handrail.access.signin;

import java.time.Duration;
import java.util.Map;
import org.handrail.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sign-in.
 *
 * @param issuer address of the identity provider (OpenID Connect); without it there is no sign-in through one
 * @param clientId the name that the provider knows Handrail by
 * @param clientSecret the secret that goes with it
 * @param claims where the provider says what about a person
 * @param roles role code by what the provider calls it, where the two differ
 * @param freshFor how long a sign-in counts as fresh for what needs one
 */
@ConfigurationProperties("handrail.sign-in")
record SignInSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue Claims claims,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("5m") Duration freshFor) {

    /** Names of claims; a dot leads into a claim that is an object. */
    record Claims(
            @DefaultValue("preferred_username") String account,
            @DefaultValue("job_title") String title,
            @DefaultValue("organisation") String organisation,
            @DefaultValue("role") String role,
            @DefaultValue("groups") String teams) {}

    boolean hasProvider() {
        return issuer != null && !issuer.isBlank();
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "SignInSettings[issuer=" + issuer + ", clientId=" + clientId + ']';
    }
}
