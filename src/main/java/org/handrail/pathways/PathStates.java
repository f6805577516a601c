package org.handrail.pathways;

import java.util.Optional;
import java.util.UUID;
import org.handrail.partners.HelpPathStates;
import org.springframework.stereotype.Component;

/** Says on the page of the case how each path stands. */
@Component
class PathStates implements HelpPathStates {

    private final HelpPaths paths;

    PathStates(HelpPaths paths) {
        this.paths = paths;
    }

    @Override
    public Optional<State> of(UUID referral) {
        return paths.find(referral).map(path -> {
            PathOutcome outcome = path.outcome();
            return new State(
                    outcome == null ? path.stage().label() : "Over",
                    path.changedAt(),
                    outcome == null ? "" : outcome.label());
        });
    }
}
