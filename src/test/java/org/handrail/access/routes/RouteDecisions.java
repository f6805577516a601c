package org.handrail.access.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.access.Role;

/** The decisions of {@code access/routes.txt}, and which of them were used. */
final class RouteDecisions {

    /** @param who the names of roles, or one of EVERYONE, NOBODY and CLOSED */
    record Decision(int line, Set<String> methods, String path, Set<String> who) {

        boolean allows(Role role) {
            return isForEveryone() || who.contains(role.name());
        }

        boolean isForEveryone() {
            return who.contains("EVERYONE");
        }

        /** Refused to people who have not signed in as well, instead of asking them to. */
        boolean isClosed() {
            return who.contains("CLOSED");
        }

        private boolean isOpenEnded() {
            return path.endsWith("**");
        }

        private boolean covers(String method, String asked) {
            return methods.contains(method)
                    && (isOpenEnded() ? asked.startsWith(path.substring(0, path.length() - 2)) : asked.equals(path));
        }
    }

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<Decision> used = new LinkedHashSet<>();

    static RouteDecisions written() {
        try (InputStream in = Objects.requireNonNull(RouteDecisions.class.getResourceAsStream("/access/routes.txt"))) {
            RouteDecisions read = new RouteDecisions();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int line = 0; line < lines.size(); line++) {
                read.read(line + 1, lines.get(line).strip());
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("\\s+");
        if (words[0].equals("group")) {
            groups.put(words[1], names(Arrays.copyOfRange(words, 3, words.length)));
        } else if (words[0].equals("base")) {
            bases.put("[" + words[1] + "]", List.of(Arrays.copyOfRange(words, 3, words.length)));
        } else {
            decide(number, line.substring(0, line.lastIndexOf(':')).split("\\s+"), line);
        }
    }

    private void decide(int number, String[] left, String line) {
        Set<String> methods = Set.of(Arrays.copyOf(left, left.length - 1));
        Set<String> who =
                names(line.substring(line.lastIndexOf(':') + 1).strip().split("\\s+"));
        String path = left[left.length - 1];
        String base = path.startsWith("[") ? path.substring(0, path.indexOf(']') + 1) : "";
        for (String expanded : base.isEmpty() ? List.of("") : Objects.requireNonNull(bases.get(base), base)) {
            decisions.add(new Decision(number, methods, unnamed(expanded + path.substring(base.length())), who));
        }
    }

    private Set<String> names(String[] words) {
        Set<String> known = Stream.concat(
                        Stream.of("EVERYONE", "NOBODY", "CLOSED"),
                        Arrays.stream(Role.values()).map(Role::name))
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>();
        for (String word : words) {
            Set<String> group = groups.get(word);
            if (group == null && !known.contains(word)) {
                throw new AssertionError("Nobody is called " + word);
            }
            names.addAll(group == null ? Set.of(word) : group);
        }
        return names;
    }

    /** The decision about this address: its own line, else the longest with **, which cannot decide about our own. */
    Decision about(Route route) {
        String asked = unnamed(route.path());
        List<Decision> fitting = decisions.stream()
                .filter(decision -> decision.covers(route.method(), asked))
                .filter(decision -> !decision.isOpenEnded() || route.handler() == null || !isOurs(route))
                .sorted((one, other) -> one.isOpenEnded() == other.isOpenEnded()
                        ? other.path().length() - one.path().length()
                        : one.isOpenEnded() ? 1 : -1)
                .toList();
        if (fitting.isEmpty()) {
            throw new AssertionError("Nobody decided who may call " + route + ": see CONTRIBUTING.md, Adding a route");
        }
        used.add(fitting.get(0));
        return fitting.get(0);
    }

    private static boolean isOurs(Route route) {
        return Objects.requireNonNull(route.handler())
                .getBeanType()
                .getPackageName()
                .startsWith("org.handrail");
    }

    /** Lines that decided about no address. */
    List<String> unused() {
        return decisions.stream()
                .filter(decision -> !used.contains(decision))
                .map(decision -> "line " + decision.line() + ": " + decision.methods() + " " + decision.path())
                .toList();
    }

    private static String unnamed(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
