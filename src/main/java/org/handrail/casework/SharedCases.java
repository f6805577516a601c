package org.handrail.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.CaseView;
import org.handrail.access.Organisations;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CaseReference;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.RecommendedPathway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the shared part of a case for an organisation that helps, and keeps who looked. The caller has checked the view. */
@Component
public class SharedCases {

    private final CaseRecords cases;
    private final CaseFacts facts;
    private final CaseRecommendations recommendations;
    private final TeamAroundHousehold team;
    private final Accounts accounts;
    private final Organisations organisations;
    private final SharedHelp help;
    private final StepsOfHelpers steps;
    private final WhereItStands stands;
    private final AuditTrail audit;

    SharedCases(
            CaseRecords cases,
            CaseFacts facts,
            CaseRecommendations recommendations,
            TeamAroundHousehold team,
            Accounts accounts,
            Organisations organisations,
            SharedHelp help,
            StepsOfHelpers steps,
            WhereItStands stands,
            AuditTrail audit) {
        this.cases = cases;
        this.facts = facts;
        this.recommendations = recommendations;
        this.team = team;
        this.accounts = accounts;
        this.organisations = organisations;
        this.help = help;
        this.steps = steps;
        this.stands = stands;
        this.audit = audit;
    }

    @Transactional
    public SharedCase open(CaseReference reference, Account helper) {
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "SHARED"));
        CaseRecord record = cases.get(reference);
        List<SharedHelp.Help> helps = help.by(reference, helper.organisation());
        CaseValues values = facts.today(reference);
        return new SharedCase(
                reference,
                stands.to(helper, CaseView.SHARED, record).label(),
                lead(record),
                helps,
                domains(reference, helps).stream()
                        .map(domain -> new SharedCase.Need(domain.label(), score(values, domain)))
                        .toList(),
                steps.ownedBy(reference, helper.organisation()));
    }

    /** The needs that this help is for, as the tables recommended it; none where people chose it without them. */
    private List<LifeDomain> domains(CaseReference reference, List<SharedHelp.Help> helps) {
        Set<String> pathways = helps.stream().map(SharedHelp.Help::pathway).collect(Collectors.toSet());
        return recommendations.of(reference).recommended().pathways().stream()
                .filter(recommended -> pathways.contains(recommended.pathway()))
                .map(RecommendedPathway::domain)
                .distinct()
                .map(LifeDomain::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private String lead(CaseRecord record) {
        return team.lead(record.reference())
                .map(member -> accounts.find(member.who().account())
                                .map(account -> account.title() + ", ")
                                .orElse("")
                        + organisations.nameOf(member.who().organisation()))
                .or(() -> record.leadOrganisation().map(organisations::nameOf))
                .orElse("Nobody yet");
    }

    private static String score(CaseValues values, LifeDomain domain) {
        return values.need(domain)
                .map(known -> known.answer().value())
                .map(score -> score + " of 4")
                .orElse("Not known");
    }
}
