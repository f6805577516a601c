package org.handrail.access.signin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handrail.access.Account;
import org.handrail.access.Role;
import org.jspecify.annotations.Nullable;

/** Reads an account from what the identity provider says of a person. What is not clear is refused. */
record ProviderClaims(SignInSettings settings) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** Names that stand for no person in the trail. */
    private static final Set<String> NOBODY = Set.of("system", "unknown");

    /** @throws SignInRefused when name, organisation or role is missing or cannot be used */
    Account account(Map<String, Object> claims) {
        SignInSettings.Claims names = settings.claims();
        String name = one(claims, names.account())
                .filter(found -> NAME.matcher(found).matches() && !NOBODY.contains(found))
                .orElseThrow(() -> new SignInRefused(Refusal.NO_NAME, null));
        String organisation = one(claims, names.organisation())
                .filter(found -> CODE.matcher(found).matches())
                .orElseThrow(() -> new SignInRefused(Refusal.NO_ORGANISATION, name));
        Role role = role(name, all(claims, names.role()));
        String title = one(claims, names.title())
                .filter(found -> found.length() <= 200)
                .orElse(role.label());
        return new Account(name, title, organisation, role, teams(claims), true, null);
    }

    /** One role that Handrail knows; others that the provider uses for itself do not count. */
    private Role role(String name, List<String> told) {
        if (told.isEmpty()) {
            throw new SignInRefused(Refusal.NO_ROLE, name);
        }
        Set<Role> known =
                told.stream().map(this::role).flatMap(Optional::stream).collect(Collectors.toSet());
        if (known.size() != 1) {
            throw new SignInRefused(known.isEmpty() ? Refusal.UNKNOWN_ROLE : Refusal.MANY_ROLES, name);
        }
        return known.iterator().next();
    }

    private Optional<Role> role(String told) {
        Role named = settings.roles().get(told);
        return named != null
                ? Optional.of(named)
                : Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(told))
                        .findFirst();
    }

    /** A value that is no team's code opens nothing, so it is passed over. */
    private Set<String> teams(Map<String, Object> claims) {
        return all(claims, settings.claims().teams()).stream()
                .map(team -> team.startsWith("/") ? team.substring(1) : team)
                .filter(team -> CODE.matcher(team).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> one(Map<String, Object> claims, String name) {
        List<String> found = all(claims, name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<String> all(Map<String, Object> claims, String name) {
        Object value = value(claims, name);
        List<String> found = new ArrayList<>();
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        values.forEach(one -> {
            if (one instanceof String text && !text.isBlank()) {
                found.add(text);
            }
        });
        return found;
    }

    private static @Nullable Object value(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, name.substring(dot + 1))
                : null;
    }
}
