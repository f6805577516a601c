package org.handrail.pathways;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** The personal housing plans of a case, as Housing Options told them. */
@Component
public class HousingPlans {

    /**
     * One personal housing plan.
     *
     * @param duty which duty the council owes, in words
     * @param familySteps what the family does, as housing wrote it
     * @param councilSteps what Housing Options does
     */
    public record HousingPlan(UUID referral, String duty, String familySteps, String councilSteps) {}

    private final HelpPaths paths;
    private final PathEntries entries;

    HousingPlans(HelpPaths paths, PathEntries entries) {
        this.paths = paths;
        this.entries = entries;
    }

    /** The newest of each path, oldest path first. */
    public List<HousingPlan> ofCase(CaseReference reference) {
        return paths.ofCase(reference).stream()
                .filter(path -> path.kind() == PathKind.HOUSING)
                .filter(path -> entries.newest(path, EntryKind.COUNCIL_STEPS).isPresent())
                .map(path -> new HousingPlan(
                        path.referral(),
                        words(path, EntryKind.DUTY),
                        words(path, EntryKind.FAMILY_STEPS),
                        words(path, EntryKind.COUNCIL_STEPS)))
                .toList();
    }

    private String words(HelpPath path, EntryKind kind) {
        return entries.newest(path, kind).orElse("");
    }
}
