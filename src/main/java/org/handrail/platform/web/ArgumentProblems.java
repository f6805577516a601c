package org.handrail.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Reads which arguments of a controller's method broke a constraint. */
final class ArgumentProblems {

    private ArgumentProblems() {}

    static List<FieldProblem> read(HandlerMethodValidationException exception) {
        List<FieldProblem> problems = new ArrayList<>();
        for (ParameterValidationResult result : exception.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                errors.getAllErrors().forEach(error -> problems.add(BindingProblem.read(error)));
            } else {
                String name =
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
                result.getResolvableErrors()
                        .forEach(error -> problems.add(new FieldProblem(
                                "/" + name,
                                Objects.requireNonNullElse(error.getDefaultMessage(), "Check this value."))));
            }
        }
        return problems;
    }
}
