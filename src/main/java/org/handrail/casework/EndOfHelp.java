package org.handrail.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** How the help of a case ends, and the case before it, as the page of a case shows them. */
public interface EndOfHelp {

    /** One line of an ending: what it is, and what is known of it. */
    record Line(String what, String words) {}

    /** One ending, with when it began. */
    record Ending(Instant begunAt, @Nullable Instant closedAt, List<Line> lines) {}

    /** An earlier case of the same family that closed less than twelve months before; {@code notLasted} may be empty. */
    record Former(CaseReference reference, Instant closedAt, String reason, String notLasted) {}

    /** All of it. */
    record Shown(List<Ending> endings, Optional<Former> former) {}

    Shown of(CaseReference reference);
}
