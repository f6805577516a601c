package org.handrail.caserecord;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the list of cases.
 *
 * @param text a case reference, a family name, or a given and family name; null for any
 * @param statuses any of these; empty for any
 * @param team code of the team that leads; null for any
 * @param organisation code of the organisation that leads; null for any
 * @param area GSS code; null for any
 * @param waiting only cases that wait for this; null for any
 */
public record CaseQuery(
        @Nullable String text,
        Set<CaseStatus> statuses,
        @Nullable String team,
        @Nullable String organisation,
        @Nullable String area,
        @Nullable Waiting waiting) {

    /** Looks for every case. */
    public static final CaseQuery ANY = new CaseQuery(null, Set.of(), null, null, null, null);

    /** The same for a reference or name. */
    public CaseQuery withText(@Nullable String wanted) {
        return new CaseQuery(wanted, statuses, team, organisation, area, waiting);
    }

    /** The same for these statuses. */
    public CaseQuery withStatuses(Set<CaseStatus> wanted) {
        return new CaseQuery(text, wanted, team, organisation, area, waiting);
    }

    /** The same for a team. */
    public CaseQuery withTeam(@Nullable String wanted) {
        return new CaseQuery(text, statuses, wanted, organisation, area, waiting);
    }

    /** The same for an organisation that leads. */
    public CaseQuery withOrganisation(@Nullable String wanted) {
        return new CaseQuery(text, statuses, team, wanted, area, waiting);
    }

    /** The same for an area. */
    public CaseQuery withArea(@Nullable String wanted) {
        return new CaseQuery(text, statuses, team, organisation, wanted, waiting);
    }

    /** The same for cases that wait for this. */
    public CaseQuery withWaiting(@Nullable Waiting wanted) {
        return new CaseQuery(text, statuses, team, organisation, area, wanted);
    }

    /** Names the text nowhere: it may be a person's name. */
    @Override
    public String toString() {
        return "CaseQuery" + statuses;
    }
}
