package org.handrail.platform.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A command of nobody. Everywhere it comes out as 403. */
class CallerRefusal extends AuthorizationException implements ErrorResponse {

    CallerRefusal(String command) {
        super("Nobody that the engine knows asks for " + command + ".");
    }

    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallerRefusal) {
                return true;
            }
        }
        return false;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.FORBIDDEN;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
    }
}
