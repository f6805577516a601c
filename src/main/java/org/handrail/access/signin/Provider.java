package org.handrail.access.signin;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The one identity provider. What it says of itself is read when somebody first signs in, so that Handrail starts and
 * partners' systems go on while the provider is away.
 */
class Provider implements ClientRegistrationRepository {

    static final String ID = "organisation";
    static final String BEGIN = "/oauth2/authorization/" + ID;

    /** Clocks of two machines differ by no more than this. */
    static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final SignInSettings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /** The address where a person signs out at the provider too; null when it tells of none. */
    @Nullable
    String signOutAddress() {
        Object address =
                registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return address == null ? null : address.toString();
    }

    ClientRegistration registration() {
        ClientRegistration read = known;
        if (read == null) {
            read = ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(settings.issuer()))
                    .registrationId(ID)
                    .clientId(Objects.requireNonNull(settings.clientId(), "handrail.sign-in.client-id is not set"))
                    .clientSecret(Objects.requireNonNull(
                            settings.clientSecret(), "handrail.sign-in.client-secret is not set"))
                    .scope("openid", "profile")
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .userNameAttributeName("sub")
                    .build();
            known = read;
        }
        return read;
    }
}
