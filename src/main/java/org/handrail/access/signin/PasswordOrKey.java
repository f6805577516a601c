package org.handrail.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.Accounts;
import org.handrail.access.programs.ApiKeys;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.Actor;
import org.handrail.platform.SignedInByProgram;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signs in by a name and what belongs to it: a key that a partner's system sends with each call, or in the demonstration a
 * password. An unknown
 * name, a wrong password and an account that is off cost the same work and get the same words.
 */
@Component
class PasswordOrKey implements AuthenticationProvider {

    private final Accounts accounts;
    private final ApiKeys keys;
    private final PasswordEncoder passwords;
    private final SignInDelays delays;
    private final AuditTrail trail;
    private final Clock clock;
    private final boolean takesPasswords;
    private final String nobodysPassword;

    PasswordOrKey(
            Accounts accounts,
            ApiKeys keys,
            PasswordEncoder passwords,
            SignInDelays delays,
            AuditTrail trail,
            Clock clock,
            Environment environment) {
        this.accounts = accounts;
        this.keys = keys;
        this.passwords = passwords;
        this.delays = delays;
        this.trail = trail;
        this.clock = clock;
        this.takesPasswords = environment.acceptsProfiles(Profiles.of("demo"));
        this.nobodysPassword = passwords.encode("nobody has this password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        AccountUser user = prove(tried);
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        signedIn.setDetails(tried.getDetails());
        return signedIn;
    }

    /** @throws TriesPaused while somebody who guessed has to wait */
    AccountUser prove(Authentication tried) {
        String name = tried.getName();
        SignInDelays.Pair pair = delays.pair(name, address());
        Optional<Duration> wait = delays.wait(pair);
        if (wait.isPresent()) {
            throw new TriesPaused(wait.get());
        }
        String secret = String.valueOf(tried.getCredentials());
        boolean byKey = tried.getDetails() instanceof SignedInByProgram && ApiKeys.isKey(secret);
        Optional<? extends AccountUser> found = byKey ? keys.owner(name, secret) : byPassword(name, secret);
        if (found.isEmpty()) {
            wrong(name, pair);
            throw new BadCredentialsException("Not right");
        }
        if (!found.get().isEnabled()) {
            throw new DisabledException("Off");
        }
        delays.right(pair);
        found.get().eraseCredentials();
        return found.get();
    }

    /** Compares once, whatever the name. */
    private Optional<AccountUser> byPassword(String name, String password) {
        if (!takesPasswords) {
            return Optional.empty();
        }
        Optional<AccountUser> known = account(name);
        String hash = known.map(AccountUser::getPassword).orElse(nobodysPassword);
        boolean right = passwords.matches(password, hash);
        return known.filter(user -> right && user.getPassword() != null);
    }

    private Optional<AccountUser> account(String name) {
        try {
            return Optional.of(accounts.loadUserByUsername(name));
        } catch (UsernameNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private void wrong(String name, SignInDelays.Pair pair) {
        Duration delay = delays.wrong(pair);
        if (!delay.isZero()) {
            Actor who = accounts.now(name)
                    .filter(account -> account.isUsableAt(clock.instant()))
                    .map(PasswordOrKey::actor)
                    .orElse(new Actor("unknown", "unknown"));
            trail.recordApart(AuditEntry.of(AuditAction.SIGN_IN_DELAYED).by(who).detail("seconds", delay.toSeconds()));
        }
    }

    private static Actor actor(Account account) {
        return new Actor(account.name(), account.organisation());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "none";
    }
}
