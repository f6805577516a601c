package org.handrail.platform.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says what is wrong with a JSON body and where, without the words of the parser, which repeat what was sent. */
final class JsonProblem {

    private JsonProblem() {}

    static FieldProblem read(HttpMessageNotReadableException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            FieldProblem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new FieldProblem("", "A JSON body is needed.");
    }

    private static @Nullable FieldProblem known(Throwable cause) {
        if (cause instanceof BodyTooLarge) {
            return new FieldProblem("", "The body is larger than 1 MB. Send less at a time.");
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new FieldProblem(
                    pointer(unknown.getPath()), "This name is not known here. Correct its spelling or leave it out.");
        }
        if (cause instanceof MismatchedInputException wrong) {
            return new FieldProblem(pointer(wrong.getPath()), wanted(wrong));
        }
        if (cause instanceof StreamConstraintsException) {
            return new FieldProblem("", "The JSON is nested too deeply, or one of its values is too long.");
        }
        if (cause instanceof JsonMappingException mapping) {
            return deeper(mapping);
        }
        if (cause instanceof JsonProcessingException syntax) {
            return new FieldProblem(
                    "",
                    "This is not JSON that can be read, or a name stands in it twice" + place(syntax.getLocation())
                            + ".");
        }
        return null;
    }

    private static FieldProblem deeper(JsonMappingException mapping) {
        FieldProblem known = mapping.getCause() == null ? null : known(mapping.getCause());
        return known != null
                ? known
                : new FieldProblem(
                        pointer(mapping.getPath()), OwnWords.of(mapping.getCause(), "This value cannot be used here."));
    }

    private static String wanted(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        return type == null ? "This value cannot be used here." : WantedType.of(type);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream().map(JsonProblem::token).collect(Collectors.joining());
    }

    private static String token(JsonMappingException.Reference step) {
        String name = step.getFieldName();
        return "/"
                + (name == null ? "" + step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }
}
