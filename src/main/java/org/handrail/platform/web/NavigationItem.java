package org.handrail.platform.web;

import java.util.Set;

/**
 * A link of the service navigation, shown to people with one of the roles. Any module may offer one as a bean; {@code @Order}
 * places it.
 *
 * @param roles role codes; empty for everybody, signed in or not
 */
public record NavigationItem(String text, String href, Set<String> roles) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }
}
