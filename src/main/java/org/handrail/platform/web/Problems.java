package org.handrail.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is wrong with a form, as the page's error summary and its fields show it: the model attribute "problems". */
public record Problems(List<FieldProblem> all) {

    public Problems {
        all = List.copyOf(all);
    }

    /** The problems that Spring found while it read and checked a form. */
    public static Problems from(BindingResult result) {
        return new Problems(
                result.getAllErrors().stream().map(BindingProblem::read).toList());
    }

    public boolean present() {
        return !all.isEmpty();
    }

    /** The first problem of the field with this name, such as {@code household.members[0].givenName}. */
    public @Nullable String of(String field) {
        String id = FieldNames.idOf(field);
        return all.stream()
                .filter(problem -> !problem.pointer().isEmpty())
                .filter(problem -> FieldNames.idOf(problem.pointer()).equals(id))
                .map(FieldProblem::detail)
                .findFirst()
                .orElse(null);
    }
}
