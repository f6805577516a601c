package org.handrail.assessment.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.triage.Codes;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who leads: what the table suggests, who of the team could, and whom a manager chose. */
@Component
class LeadFields implements FormValues {

    private static final String LEAD = "assess_lead";
    private static final String LEADS = "assess_leads";
    private static final String SUGGESTED = "view_assess_lead";
    private static final String TABLE = "lead-practitioner";
    private static final String EARLY_HELP = "council-early-help";

    private final Accounts accounts;
    private final CaseRecords cases;
    private final TeamAroundHousehold team;
    private final Evaluations evaluations;
    private final Codes codes;

    LeadFields(Accounts accounts, CaseRecords cases, TeamAroundHousehold team, Evaluations evaluations, Codes codes) {
        this.accounts = accounts;
        this.cases = cases;
        this.team = team;
        this.evaluations = evaluations;
        this.codes = codes;
    }

    @Override
    public boolean owns(String key) {
        return Set.of(LEAD, LEADS, SUGGESTED).contains(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.contains(LEADS)) {
            shown.put(LEADS, Field.options(practitioners(task.caseReference())));
        }
        if (keys.contains(SUGGESTED)) {
            KeptEvaluation kept = evaluations.latest(task.caseReference()).get(TABLE);
            if (kept != null) {
                shown.put(SUGGESTED, words(kept.evaluation()));
            }
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        String chosen = Field.text(values, LEAD);
        if (chosen != null) {
            Account account = accounts.find(chosen).orElseThrow();
            team.leadBy(task.caseReference(), new Actor(account.name(), account.organisation()));
        }
    }

    /** Practitioners of the team that leads the case. */
    private Map<String, String> practitioners(CaseReference reference) {
        String leading = cases.get(reference).team().orElse(EARLY_HELP);
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.all().stream()
                .filter(account -> account.enabled()
                        && account.role() == Role.PRACTITIONER
                        && account.groups().contains(leading))
                .forEach(account -> choices.put(account.name(), account.title() + " (" + account.name() + ")"));
        return choices;
    }

    private String words(Evaluation evaluation) {
        return Markdown.list(List.of(
                "**" + label(evaluation, "leadOrgType") + ", " + label(evaluation, "teamKey") + "**. "
                        + String.join(" ", evaluation.reasons()),
                "What they need to know: " + label(evaluation, "minCompetence")));
    }

    private String label(Evaluation evaluation, String output) {
        return codes.label(TABLE, output, String.valueOf(evaluation.code(output)));
    }
}
