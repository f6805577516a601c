package org.handrail.access.signin;

import java.util.Map;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person who signed in through the identity provider: an account like any other. What the provider told and its tokens
 * are not kept, because nothing needs them.
 */
class ProviderUser extends AccountUser implements OidcUser {

    private static final long serialVersionUID = 1L;

    ProviderUser(Account account) {
        super(account, null, true);
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(Map.of("sub", getUsername()));
    }

    @Override
    public OidcIdToken getIdToken() {
        return OidcIdToken.withTokenValue("not-kept").subject(getUsername()).build();
    }
}
