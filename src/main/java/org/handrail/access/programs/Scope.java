package org.handrail.access.programs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a key may open; the codes are part of the contract with partners. A call that no scope names is open to no key. */
public enum Scope {
    REFERRALS_WRITE("referrals:write", "Send referrals", at(HttpMethod.POST, "/api/referrals")),
    CASES_READ("cases:read", "Read cases that the organisation may see", at(HttpMethod.GET, "/api/cases/**")),
    CASES_WRITE("cases:write", "Answer referrals to a service", at(HttpMethod.POST, "/api/cases/**")),
    DECISIONS_READ(
            "decisions:read",
            "Read decision tables and try them",
            at(HttpMethod.GET, "/api/decisions/**"),
            at(HttpMethod.POST, "/api/decisions/*/evaluate")),
    RECOMMENDATIONS_READ(
            "recommendations:read",
            "Ask what triage would recommend",
            at(HttpMethod.POST, "/api/triage/recommendation"));

    private final String code;
    private final String words;
    private final List<RequestMatcher> calls;

    Scope(String code, String words, RequestMatcher... calls) {
        this.code = code;
        this.words = words;
        this.calls = List.of(calls);
    }

    public String code() {
        return code;
    }

    /** What a person reads. */
    public String words() {
        return words;
    }

    boolean opens(HttpServletRequest request) {
        return calls.stream().anyMatch(call -> call.matches(request));
    }

    static Optional<Scope> withCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    private static RequestMatcher at(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
