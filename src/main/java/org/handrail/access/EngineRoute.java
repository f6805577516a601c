package org.handrail.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Calls of the engine's interface that some roles may make.
 *
 * @param door how the call comes in
 * @param most how many rows the answer may have; null where it is no list
 */
record EngineRoute(Door door, Set<String> methods, PathPattern path, Set<Role> roles, @Nullable Integer most) {

    /** Every id has a digit and no name of a call has one, so that no call is taken for an id. */
    private static final String ID = "{id:[A-Za-z0-9_:.-]*[0-9][A-Za-z0-9_:.-]*}";

    /** The ways to the engine. What one refuses, no other name of the same call may allow. */
    enum Door {
        /** Programs, by password; both names of the same calls. */
        PROGRAM("/engine-rest", "/engine-rest/engine/{engine}"),
        /** Tasklist and Cockpit, by a session. */
        PAGE("/camunda/api/engine/engine/{engine}"),
        /** What Tasklist and Cockpit ask of themselves. */
        API("/camunda/api");

        private final List<String> bases;

        Door(String... bases) {
            this.bases = List.of(bases);
        }
    }

    static List<EngineRoute> at(Door door, String methods, String path, String roles, String most) {
        return door.bases.stream()
                .map(base -> new EngineRoute(
                        door,
                        Set.of(methods.split(" ")),
                        PathPatternParser.defaultInstance.parse(base + path.replace("{id}", ID)),
                        roles(roles),
                        most.isEmpty() ? null : Integer.valueOf(most)))
                .toList();
    }

    boolean is(HttpServletRequest request) {
        return methods.contains(request.getMethod()) && path.matches(pathOf(request));
    }

    /** The whole path: what Spring has parsed may lack the part that led to the servlet. */
    private static PathContainer pathOf(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names.split(" ")) {
            if (name.equals("CASE_WORK")) {
                Arrays.stream(Role.values()).filter(Role::doesCaseWork).forEach(roles::add);
            } else {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
