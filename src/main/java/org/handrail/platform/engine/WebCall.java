package org.handrail.platform.engine;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The request that this thread answers, as far as the gate of the engine needs it; null on any other thread. */
record WebCall(String method, String path) {

    private static final ThreadLocal<@Nullable WebCall> CURRENT = new ThreadLocal<>();

    static @Nullable WebCall current() {
        return CURRENT.get();
    }

    static void begin(HttpServletRequest request) {
        CURRENT.set(new WebCall(
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length())));
    }

    static void end() {
        CURRENT.remove();
    }

    /** A page of the engine's web applications, or what such a page asks for later, when its sign-in is renewed. */
    boolean usesWebApplication() {
        return path.startsWith("/camunda/api/") || method.equals("GET") && path.startsWith("/camunda/app/");
    }

    boolean usesEngineInterface() {
        return path.startsWith("/camunda/api/") || path.startsWith("/engine-rest/");
    }
}
