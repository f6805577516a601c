package org.handrail.access.routes;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * One address of the application and one way to call it.
 *
 * @param path as it is mapped, with names in braces
 * @param handler our method behind it, where there is one
 * @param list whether the caller says how many rows the answer may have
 */
record Route(String method, String path, @Nullable HandlerMethod handler, boolean list) implements Comparable<Route> {

    Route(String method, String path) {
        this(method, path, null, false);
    }

    /** The address with something in place of each name. */
    String address() {
        return path.replace("{name}", "default")
                .replace("{engine}", "default")
                .replace("{processEngineName}", "default")
                .replace("/**", "/anything")
                .replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000001");
    }

    boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
