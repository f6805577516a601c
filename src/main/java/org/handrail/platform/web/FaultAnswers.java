package org.handrail.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one place where an exception of a controller becomes a page or a problem. */
@ControllerAdvice
class FaultAnswers {

    private final ObjectProvider<KnownFaults> known;

    FaultAnswers(ObjectProvider<KnownFaults> known) {
        this.known = known;
    }

    /** Refusals of Spring Security go back to its filters, which know what to do about them. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** The other side hung up: there is nobody to tell. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void tellNobody() {}

    @ExceptionHandler(Exception.class)
    @Nullable
    Object answer(Exception exception, HttpServletRequest request, HttpServletResponse response) {
        Fault fault = known.orderedStream()
                .flatMap(faults -> faults.statusOf(exception).stream())
                .findFirst()
                .map(Fault::of)
                .orElseGet(() -> FaultReading.of(exception));
        if (fault.status().is5xxServerError()) {
            fault = fault.withReference(FaultLog.write(exception));
        }
        if (response.isCommitted()) {
            return null;
        }
        return AnswerKind.isProblem(request) ? fault.problem() : fault.page();
    }
}
