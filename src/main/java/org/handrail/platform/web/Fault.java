package org.handrail.platform.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong with a request, ready to be told as a page or as a problem (RFC 9457).
 *
 * @param detail plain words for a program's author; never the text of an unknown exception
 * @param reference what a person quotes and the log holds; null unless the fault is ours
 */
record Fault(
        HttpStatus status,
        String detail,
        List<FieldProblem> errors,
        HttpHeaders headers,
        @Nullable String reference) {

    static Fault of(HttpStatus status) {
        return new Fault(status, FaultWords.of(status).detail(), List.of(), HttpHeaders.EMPTY, null);
    }

    static Fault invalid(List<FieldProblem> errors) {
        return new Fault(
                HttpStatus.BAD_REQUEST,
                "Some of what was sent cannot be used. Correct what is listed under errors and send it again.",
                List.copyOf(errors),
                HttpHeaders.EMPTY,
                null);
    }

    static Fault invalid(String pointer, String detail) {
        return invalid(List.of(new FieldProblem(pointer, detail)));
    }

    Fault withReference(String given) {
        return new Fault(status, detail, errors, headers, given);
    }

    ModelAndView page() {
        ModelAndView page = new ModelAndView("platform/error");
        page.setStatus(status);
        page.addObject("words", FaultWords.of(status));
        page.addObject("errors", errors);
        page.addObject("reference", reference);
        page.addObject("problems", new Problems(List.of()));
        return page;
    }

    ResponseEntity<ProblemDetail> problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(
                URI.create("urn:handrail:problem:" + FaultWords.of(status).code()));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
