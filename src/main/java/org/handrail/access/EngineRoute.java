package org.handrail.access;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Calls of the engine's interface that some roles may make.
 *
 * @param door how the call comes in
 * @param most how many rows the answer may have; null where it is no list
 * @param fields what the question may name, so that nobody can ask for one case; empty where all may be asked
 */
record EngineRoute(
        Door door,
        Set<String> methods,
        PathPattern path,
        Set<Role> roles,
        @Nullable Integer most,
        Set<String> fields) {

    /** Every id has a digit and no name of a call has one, so that no call is taken for an id. */
    private static final String ID = "{id:[A-Za-z0-9_:.-]*[0-9][A-Za-z0-9_:.-]*}";

    /** The ways to the engine. What one refuses, no other name of the same call may allow. */
    enum Door {
        /** Programs, by password; both names of the same calls. */
        PROGRAM,
        /** Tasklist and Cockpit, by a session. */
        PAGE,
        /** What Tasklist and Cockpit ask of themselves. */
        API;

        private List<String> bases() {
            return switch (this) {
                case PROGRAM -> List.of("/engine-rest", "/engine-rest/engine/{engine}");
                case PAGE -> List.of("/camunda/api/engine/engine/{engine}");
                case API -> List.of("/camunda/api");
            };
        }
    }

    /** One line of the list, at each base of the door. */
    static List<EngineRoute> at(Door door, NamedCsvRecord line) {
        String most = line.getField("most");
        return door.bases().stream()
                .map(base -> new EngineRoute(
                        door,
                        words(line.getField("methods")),
                        PathPatternParser.defaultInstance.parse(
                                base + line.getField("path").replace("{id}", ID)),
                        roles(words(line.getField("roles"))),
                        most.isEmpty() ? null : Integer.valueOf(most),
                        words(line.getField("fields"))))
                .toList();
    }

    boolean is(String method, PathContainer called) {
        return methods.contains(method) && path.matches(called);
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    private static Set<Role> roles(Set<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            if (name.equals("CASE_WORK")) {
                Arrays.stream(Role.values()).filter(Role::doesCaseWork).forEach(roles::add);
            } else {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
