package org.handrail.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Whether an error is told to a program or to a person. */
final class AnswerKind {

    private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest/", "/camunda/api/", "/actuator/");

    private AnswerKind() {}

    static boolean isProblem(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = original instanceof String given ? given : request.getRequestURI();
        String path = uri.substring(request.getContextPath().length());
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean asksForJson = accept != null && accept.contains("json") && !accept.contains("text/html");
        return asksForJson || PROGRAMS.stream().anyMatch((path + "/")::startsWith);
    }
}
