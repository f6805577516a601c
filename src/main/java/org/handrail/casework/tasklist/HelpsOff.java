package org.handrail.casework.tasklist;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Our scripts in Tasklist mend faults of its forms by names that Tasklist does not promise to keep. A script that does
 * not find its name switches itself off and reports here, so that whoever runs the service learns of it once.
 */
@Component
class HelpsOff {

    private static final Logger LOG = LoggerFactory.getLogger(HelpsOff.class);

    /** As in {@code scripts/handrail/helps.js}. Other names are not logged: anybody signed in can call. */
    private static final Set<String> HELPS =
            Set.of("labels", "forms", "typing", "lists", "field-errors", "drafts", "give-back");

    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    record Report(List<String> helps) {}

    void note(Report report) {
        report.helps().stream()
                .filter(HELPS::contains)
                .filter(noted::add)
                .forEach(help -> LOG.warn(
                        "The help '{}' is off in Tasklist: a name inside Tasklist that it needs is missing.", help));
    }
}
