package org.handrail.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.handrail.caserecord.CaseStatus;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** A case as other systems read it: codes, times and open tasks; no words and nobody's name. */
public record CaseSummary(
        String reference,
        String status,
        @Nullable String area,
        @Nullable Integer level,
        @Nullable String urgency,
        @Nullable String rag,
        List<String> routes,
        List<String> pathways,
        Due due,
        @Nullable String leadOrganisation,
        List<Task> openTasks) {

    /** When each part of the work is due; null where nothing is. */
    public record Due(
            @Nullable OffsetDateTime triage,
            @Nullable OffsetDateTime firstContact,
            @Nullable OffsetDateTime assessment,
            @Nullable OffsetDateTime review) {}

    /** A task that waits for somebody. */
    public record Task(
            String id,
            String name,
            @Nullable String organisation,
            @Nullable String group,
            @Nullable OffsetDateTime due) {}

    /** What a sender knows anyway, where they may see nothing of the case any more. */
    public static CaseSummary received(CaseReference reference) {
        return new CaseSummary(
                reference.toString(),
                CaseStatus.RECEIVED.name(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Due(null, null, null, null),
                null,
                List.of());
    }

    /** What an organisation that helps may see: where the case stands, who leads, its own help and its own tasks. */
    CaseSummary shared(List<String> ownHelp, Set<String> teams) {
        return new CaseSummary(
                reference,
                status,
                null,
                null,
                null,
                null,
                List.of(),
                ownHelp,
                new Due(null, null, null, null),
                leadOrganisation,
                openTasks.stream()
                        .filter(task -> task.group() != null && teams.contains(task.group()))
                        .toList());
    }

    /** What the referrer may see: that the case exists, where it stands and what was decided. */
    CaseSummary receipt() {
        return new CaseSummary(
                reference, status, area, level, urgency, rag, routes, pathways, due, leadOrganisation, List.of());
    }
}
