package org.handrail.platform.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * A command that Handrail does not let into the engine, whoever's rights say otherwise. Everywhere it comes out as 403.
 */
class CommandRefusal extends AuthorizationException implements ErrorResponse {

    private static final long serialVersionUID = 1;

    private CommandRefusal(String why) {
        super(why);
    }

    static CommandRefusal ofNobody(Class<?> command) {
        return new CommandRefusal("Nobody that the engine knows asks for " + command.getSimpleName() + ".");
    }

    static CommandRefusal outsideRecords(Class<?> command) {
        return new CommandRefusal("Only the keeping of records may take something away, not " + command.getSimpleName()
                + " from elsewhere.");
    }

    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandRefusal) {
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
