package org.handrail.platform.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one error answer of both REST bases: a refusal is 400 with what to do, a missing right 403, a fault 500 with a
 * reference that is also in the log. No stack trace and no text of an unknown fault leaves the server.
 */
@Provider
public class EngineErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(EngineErrors.class);

    /** What people are told when two changes of a case met. */
    public static final String CHANGED_MEANWHILE =
            "The case was changed at the same moment, so nothing was saved. Send it again.";

    private static final String TAKEN = "Somebody else has taken this task.";

    /** The one answer about a task that is not there and about one that is not the caller's. */
    private static final String NO_TASK = "There is no such task, or you may not do this with it.";

    @Override
    public Response toResponse(Throwable fault) {
        Status refused = refusal(fault).orElse(null);
        if (refused != null) {
            return refused == Status.NOT_FOUND
                    ? answer(refused, "NotFoundException", NO_TASK)
                    : answer(refused, "AuthorizationException", "You are not allowed to do this.");
        }
        if (caused(fault, OptimisticLockingException.class) != null) {
            return answer(Status.CONFLICT, "OptimisticLockingException", CHANGED_MEANWHILE);
        }
        if (caused(fault, TaskAlreadyClaimedException.class) != null) {
            return answer(Status.CONFLICT, "TaskAlreadyClaimedException", TAKEN);
        }
        Throwable refusal = refusalIn(fault);
        if (refusal != null) {
            return answer(Status.BAD_REQUEST, refusal.getClass().getSimpleName(), refusal.getMessage());
        }
        if (fault instanceof RestException rest
                && rest.getStatus() != null
                && rest.getStatus().getStatusCode() < 500) {
            return answer(rest.getStatus(), rest.getClass().getSimpleName(), rest.getMessage());
        }
        if (fault instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            Status status = Status.fromStatusCode(web.getResponse().getStatus());
            return answer(status, "RestException", status.getReasonPhrase());
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("Fault {} in the engine's REST interface", reference, fault);
        return answer(
                Status.INTERNAL_SERVER_ERROR,
                "RestException",
                "Something went wrong and nothing was changed. Try again, or tell your support team: " + reference);
    }

    /** How a refusal of the engine is answered, if it is one: a task of others is answered as one that is not there. */
    static Optional<Status> refusal(Throwable fault) {
        if (isOfNoTaskOfTheirs(fault)) {
            return Optional.of(Status.NOT_FOUND);
        }
        return caused(fault, AuthorizationException.class) == null ? Optional.empty() : Optional.of(Status.FORBIDDEN);
    }

    private static boolean isOfNoTaskOfTheirs(Throwable fault) {
        return caused(fault, AuthorizationException.class) instanceof AuthorizationException refused
                        && refused.getMissingAuthorizations().stream()
                                .anyMatch(
                                        missing -> Resources.TASK.resourceName().equals(missing.getResourceType()))
                || caused(fault, ProcessEngineException.class) instanceof ProcessEngineException missing
                        && String.valueOf(missing.getMessage()).endsWith("task is null");
    }

    private static @Nullable Throwable refusalIn(Throwable fault) {
        Throwable found = caused(fault, FormFieldValidationException.class);
        for (Class<? extends Throwable> kind : List.of(
                BadUserRequestException.class,
                ParseException.class,
                NotValidException.class,
                NullValueException.class,
                NotFoundException.class)) {
            found = found == null ? caused(fault, kind) : found;
        }
        return found;
    }

    private static @Nullable Throwable caused(Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return cause;
            }
        }
        return null;
    }

    private static Response answer(Status status, String type, @Nullable String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", type, "message", message == null ? status.getReasonPhrase() : message))
                .build();
    }
}
