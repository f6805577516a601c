package org.handrail.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.handrail.access.Account;
import org.handrail.access.CaseView;
import org.handrail.access.Teams;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Dues;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.triage.CaseRecommendation;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.RecommendedPathway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what other systems may read of a case. */
@Component
public class CaseSummaries {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final CaseRecords cases;
    private final CaseRecommendations recommendations;
    private final CaseTasks tasks;
    private final Teams teams;
    private final SharedHelp help;
    private final WhereItStands stands;

    CaseSummaries(
            CaseRecords cases,
            CaseRecommendations recommendations,
            CaseTasks tasks,
            Teams teams,
            SharedHelp help,
            WhereItStands stands) {
        this.cases = cases;
        this.recommendations = recommendations;
        this.tasks = tasks;
        this.teams = teams;
        this.help = help;
        this.stands = stands;
    }

    /** As much as the viewer's view allows; the caller has checked that it is not {@link CaseView#NONE}. */
    public CaseSummary of(CaseReference reference, CaseView view, Account viewer) {
        return view == CaseView.SHARED ? shared(reference, viewer) : summary(reference, view, viewer);
    }

    private CaseSummary summary(CaseReference reference, CaseView view, Account viewer) {
        CaseRecord record = cases.get(reference);
        CaseRecommendation found = recommendations.of(reference);
        CaseSummary summary = new CaseSummary(
                reference.toString(),
                stands.to(viewer, view, record).name(),
                record.area(),
                found.level(),
                found.recommended().urgency(),
                found.recommended().rag(),
                found.recommended().routeCodes(),
                found.recommended().pathways().stream()
                        .map(RecommendedPathway::pathway)
                        .toList(),
                due(record.dues()),
                record.leadOrganisation().orElse(null),
                openTasks(reference));
        return view == CaseView.RECEIPT ? summary.receipt() : summary;
    }

    private CaseSummary shared(CaseReference reference, Account helper) {
        List<String> ownHelp = help.by(reference, helper.organisation()).stream()
                .map(SharedHelp.Help::pathway)
                .toList();
        return summary(reference, CaseView.SHARED, helper).shared(ownHelp, helper.groups());
    }

    private List<CaseSummary.Task> openTasks(CaseReference reference) {
        return tasks.of(reference).stream().map(this::task).toList();
    }

    private CaseSummary.Task task(OpenTask task) {
        String organisation = task.group() == null ? null : teams.organisationOf(task.group());
        return new CaseSummary.Task(task.id(), task.name(), organisation, task.group(), local(task.due()));
    }

    private static CaseSummary.Due due(Dues dues) {
        return new CaseSummary.Due(
                local(dues.triage()), local(dues.firstContact()), local(dues.assessment()), local(dues.review()));
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(UK).toOffsetDateTime();
    }
}
