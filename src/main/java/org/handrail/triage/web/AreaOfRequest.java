package org.handrail.triage.web;

import java.util.List;
import org.handrail.platform.web.FieldProblem;
import org.handrail.triage.AreaSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The area that a request asks about: one that this installation serves, or the default area when left out. */
@Component
class AreaOfRequest {

    private final AreaSettings areas;

    AreaOfRequest(AreaSettings areas) {
        this.areas = areas;
    }

    String read(@Nullable Object sent, List<FieldProblem> problems) {
        if (sent == null) {
            return areas.defaultArea();
        }
        if (sent instanceof String code && areas.serves(code)) {
            return code;
        }
        problems.add(new FieldProblem("/area", "area must be the GSS code of an area that is served here."));
        return areas.defaultArea();
    }
}
