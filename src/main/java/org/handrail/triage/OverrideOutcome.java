package org.handrail.triage;

import java.util.List;
import org.handrail.platform.web.FieldProblem;

/** What became of a person's wish to decide otherwise. */
public sealed interface OverrideOutcome {

    /** The person's value counts from here on. */
    record Kept(RecordedOverride override) implements OverrideOutcome {}

    /** The value is the one that counts already; there is nothing to overrule. */
    record Unchanged() implements OverrideOutcome {}

    /** The wish cannot be kept; the problems say why, in words for the person. */
    record Refused(List<FieldProblem> problems) implements OverrideOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
