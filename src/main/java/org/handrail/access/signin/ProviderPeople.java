package org.handrail.access.signin;

import org.handrail.access.Account;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Makes an account of the token of a person whom the provider has let in; Spring Security has checked the token. */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** When the provider saw the person prove who they are; on the request, for whoever handles the success. */
    static final String PROVED_AT = ProviderPeople.class.getName() + ".PROVED_AT";

    private final ProviderClaims claims;
    private final ProviderAccounts accounts;

    ProviderPeople(SignInSettings settings, ProviderAccounts accounts) {
        this.claims = new ProviderClaims(settings);
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest signIn) {
        OidcIdToken token = signIn.getIdToken();
        Account told = claims.account(token.getClaims());
        Account kept = accounts.keep(told, token.getIssuer() + "|" + token.getSubject());
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && token.getAuthenticatedAt() != null) {
            request.setAttribute(PROVED_AT, token.getAuthenticatedAt(), RequestAttributes.SCOPE_REQUEST);
        }
        return new ProviderUser(kept);
    }
}
