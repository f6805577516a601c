package org.handrail.platform.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who looks at a page: an account name, or null before signing in, and the codes of its roles. */
record Visitor(@Nullable String account, Set<String> roles) {

    private static final String ROLE = "ROLE_";

    static Visitor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return new Visitor(null, Set.of());
        }
        return new Visitor(
                authentication.getName(),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority.startsWith(ROLE))
                        .map(authority -> authority.substring(ROLE.length()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isSignedIn() {
        return account != null;
    }

    /** Whether something for these roles is for this visitor; no roles at all means everybody. */
    boolean mayUse(Collection<String> allowed) {
        return allowed.isEmpty() || allowed.stream().anyMatch(roles::contains);
    }
}
