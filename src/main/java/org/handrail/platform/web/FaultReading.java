package org.handrail.platform.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** Reads an exception: what is known gets its own words and status, everything else is a fault of ours. */
final class FaultReading {

    private FaultReading() {}

    static Fault of(Throwable exception) {
        Fault invalid = invalid(exception);
        if (invalid != null) {
            return invalid;
        }
        if (exception instanceof VersionConflict || exception instanceof ConcurrencyFailureException) {
            return Fault.of(HttpStatus.CONFLICT);
        }
        if (exception instanceof RequestRejectedException) {
            return Fault.of(HttpStatus.BAD_REQUEST);
        }
        if (exception instanceof ErrorResponse response) {
            return answered(response);
        }
        return Fault.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static @Nullable Fault invalid(Throwable exception) {
        if (exception instanceof InvalidInput refused) {
            return Fault.invalid(refused.problems());
        }
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return Fault.invalid(List.of(JsonProblem.read(unreadable)));
        }
        if (exception instanceof BindException form) {
            return Fault.invalid(Problems.from(form).all());
        }
        if (exception instanceof HandlerMethodValidationException arguments) {
            return arguments.isForReturnValue() ? null : Fault.invalid(ArgumentProblems.read(arguments));
        }
        return missingOrWrong(exception);
    }

    private static @Nullable Fault missingOrWrong(Throwable exception) {
        if (exception instanceof MissingServletRequestParameterException missing) {
            return Fault.invalid("/" + missing.getParameterName(), "This is missing. Send it.");
        }
        if (exception instanceof MissingRequestHeaderException missing) {
            return Fault.invalid("/" + missing.getHeaderName(), "This header is missing. Send it.");
        }
        if (exception instanceof MethodArgumentTypeMismatchException wrong) {
            return Fault.invalid(
                    "/" + wrong.getName(),
                    WantedType.of(Objects.requireNonNullElse(wrong.getRequiredType(), String.class)));
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return Fault.invalid("", "This is too large. Send less at a time.");
        }
        if (exception instanceof MultipartException) {
            return Fault.invalid("", "This cannot be read as a form with files. Send it as one.");
        }
        return null;
    }

    private static Fault answered(ErrorResponse response) {
        HttpStatus status = Objects.requireNonNullElse(
                HttpStatus.resolve(response.getStatusCode().value()), HttpStatus.INTERNAL_SERVER_ERROR);
        Fault fault = Fault.of(status);
        String detail = response instanceof ResponseStatusException own && own.getReason() != null
                ? own.getReason()
                : fault.detail();
        HttpHeaders headers = response.getHeaders();
        return new Fault(status, detail, List.of(), headers, null);
    }
}
