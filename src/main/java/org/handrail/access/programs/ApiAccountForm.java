package org.handrail.access.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handrail.access.Organisations;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;

/** A new account of a partner's system, as typed. */
record ApiAccountForm(
        @Nullable String name,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable List<String> scopes) {

    static final ApiAccountForm EMPTY = new ApiAccountForm(null, null, null, null);

    /** Names begin alike, so that nobody takes a system for a person. */
    private static final Pattern NAME = Pattern.compile("api-[a-z0-9][a-z0-9-]{1,40}");

    Problems problems(Organisations organisations) {
        List<FieldProblem> found = new ArrayList<>();
        if (name == null || !NAME.matcher(name.strip()).matches()) {
            found.add(new FieldProblem(
                    "/name", "Enter a name that begins with api- and goes on with small letters, digits or hyphens."));
        }
        if (title == null || title.isBlank() || title.length() > 100) {
            found.add(new FieldProblem("/title", "Enter what the system is, in 100 letters or less."));
        }
        if (organisation == null || !organisations.all().containsKey(organisation)) {
            found.add(new FieldProblem("/organisation", "Choose whose system it is."));
        }
        if (chosen().isEmpty()) {
            found.add(new FieldProblem("/scopes", "Choose at least one thing that it may do."));
        }
        return new Problems(found);
    }

    Set<Scope> chosen() {
        return scopes == null
                ? Set.of()
                : scopes.stream()
                        .map(Scope::withCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
