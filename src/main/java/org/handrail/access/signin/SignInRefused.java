package org.handrail.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Somebody whom the identity provider knows does not get in. */
class SignInRefused extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final @Nullable String account;

    /** @param account the name that the provider gave; null when there is none */
    SignInRefused(Refusal why, @Nullable String account) {
        super(new OAuth2Error(why.name()));
        this.why = why;
        this.account = account;
    }

    Refusal why() {
        return why;
    }

    @Nullable
    String account() {
        return account;
    }
}
