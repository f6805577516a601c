package org.handrail.casework.oversight;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.breakglass.BreakGlass;
import org.handrail.access.breakglass.EmergencyOpening;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.Restrictions;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** What the page of a case says about who may look: named people, and openings in an emergency. */
@Component("accessOnCase")
class AccessOnCase {

    /** Both are empty for most cases. */
    record Shown(Optional<Restriction> restriction, Set<String> named, List<Line> openings) {}

    /** An opening, and whether it still lasts. */
    record Line(EmergencyOpening opening, boolean lasts) {}

    private final Restrictions restrictions;
    private final BreakGlass breakGlass;
    private final Clock clock;

    AccessOnCase(Restrictions restrictions, BreakGlass breakGlass, Clock clock) {
        this.restrictions = restrictions;
        this.breakGlass = breakGlass;
        this.clock = clock;
    }

    /** The caller has checked that the case may be seen whole. */
    public Shown of(CaseReference reference) {
        Optional<Restriction> restriction = restrictions.of(reference);
        return new Shown(
                restriction,
                restriction.map(restrictions::named).orElse(Set.of()),
                breakGlass.of(reference).stream()
                        .map(opening -> new Line(opening, opening.endsAt().isAfter(clock.instant())))
                        .toList());
    }
}
