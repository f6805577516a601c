package org.handrail.platform.web;

import java.util.Set;

/** A starting point without a count. */
public record StartingPoint(String title, String words, String link, Set<String> roles) implements HomeTile {

    public StartingPoint {
        roles = Set.copyOf(roles);
    }
}
