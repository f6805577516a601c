package org.handrail.casework.web;

import java.util.List;
import org.handrail.platform.engine.form.FormField;
import org.jspecify.annotations.Nullable;

/** One part of a form as a page shows it: words, a group of parts, or a field with its value and its error. */
public record FormPart(
        String kind,
        String words,
        List<FormPart> parts,
        @Nullable FormField field,
        @Nullable Object value,
        @Nullable String error) {

    static FormPart text(String html) {
        return new FormPart("text", html, List.of(), null, null, null);
    }

    static FormPart group(String legend, List<FormPart> parts) {
        return new FormPart("group", legend, parts, null, null, null);
    }

    static FormPart field(FormField field, @Nullable Object value, @Nullable String error) {
        return new FormPart("field", field.label(), List.of(), field, value, error);
    }
}
