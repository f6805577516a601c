package org.handrail.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says that a call of the engine's interface is not open, and where Handrail has a way of its own, which one. */
class EngineCallRefused implements AccessDeniedHandler {

    private static final String NOT_OPEN = "Handrail does not open this call to your account.";

    private static final Map<Pattern, String> OWN_WAYS = Map.of(
            Pattern.compile("/task/[^/]+/(comment|attachment)(/.*)?$"),
            "Tasks hold no comments and no files here. Write a note on the page of the case instead: /cases/{reference}.",
            Pattern.compile("/task/[^/]+/(unclaim|assignee|delegate)$"),
            "To leave a task to the team again, use 'Give back' or POST /tasks/{id}/give-back. To give it to somebody"
                    + " else, ask your manager.",
            Pattern.compile("/task/[^/]+/(complete|resolve|variables|localVariables|bpmnError|bpmnEscalation)(/.*)?$"),
            "A task ends by its form alone: POST /task/{id}/submit-form.",
            Pattern.compile("/(message|signal|process-definition/.*/start)$"),
            "A case begins with a referral: /referrals/new or POST /api/referrals.");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        String words = OWN_WAYS.entrySet().stream()
                .filter(way -> way.getKey().matcher(request.getRequestURI()).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOT_OPEN);
        answer(response, HttpServletResponse.SC_FORBIDDEN, "AuthorizationException", words);
    }

    /** In the form of the engine's own answers, which its programs and pages read. */
    static void answer(HttpServletResponse response, int status, String type, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print("{\"type\":\"" + type + "\",\"message\":\"" + words + "\"}");
    }
}
