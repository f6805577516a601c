package org.handrail.platform.web;

import java.util.Objects;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Reads one error of Spring's form binding. The words of a failed conversion hold what was typed: they are replaced. */
final class BindingProblem {

    private BindingProblem() {}

    static FieldProblem read(ObjectError error) {
        if (error instanceof FieldError field) {
            String words = field.isBindingFailure() ? "Enter this in the form that is asked for" : words(field);
            return new FieldProblem(FieldNames.pointerOf(field.getField()), words);
        }
        return new FieldProblem("", words(error));
    }

    private static String words(ObjectError error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "Check this answer");
    }
}
