package org.handrail.access;

import java.util.Collection;
import java.util.List;
import org.handrail.platform.Actor;
import org.handrail.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in account, as Spring Security and the engine see it. */
public class AccountUser implements UserDetails, SignedIn, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final boolean usable;
    private @Nullable String passwordHash;

    public AccountUser(Account account, @Nullable String passwordHash, boolean usable) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.usable = usable;
    }

    public Account account() {
        return account;
    }

    @Override
    public Actor actor() {
        return new Actor(account.name(), account.organisation());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(account.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isEnabled() {
        return usable;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
