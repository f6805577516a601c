package org.handrail.platform;

import java.util.Set;

/**
 * The classes whose objects a module keeps in sessions. Sessions lie in the database, and nothing of another class is
 * written there or read back from it. Any module may offer one as a bean.
 */
public record KeptInSession(Set<Class<?>> classes) {

    public KeptInSession {
        classes = Set.copyOf(classes);
    }
}
