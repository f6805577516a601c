package org.handrail.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.caserecord.CaseRecords;
import org.handrail.triage.Deciding;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks who could help: the rows of partner-routing say which types of partner, in order; inside one type the service with
 * the most room comes first. {@code DIRECTORY_SEARCH} stands for everyone who offers this help.
 */
@Component
public class RankingPartners {

    private static final String DIRECTORY = "DIRECTORY_SEARCH";

    private final Deciding deciding;
    private final CaseRecords cases;
    private final PartnerServices services;
    private final Choices choices;

    RankingPartners(Deciding deciding, CaseRecords cases, PartnerServices services, Choices choices) {
        this.deciding = deciding;
        this.cases = cases;
        this.services = services;
        this.choices = choices;
    }

    /** Ranks and keeps the list; empty when nobody offers this help here. */
    @Transactional
    public List<RankedService> rank(PartnerReferral referral) {
        List<PartnerService> offered = services.serving(
                referral.pathway(), cases.get(referral.reference()).area());
        String room = offered.stream()
                .map(PartnerService::capacity)
                .min(Comparator.naturalOrder())
                .orElse(Capacity.UNKNOWN)
                .name();
        Evaluation routing = deciding.decide(
                        referral.reference(),
                        new Question("partner-routing", referral.pathway(), null, Map.of("capacityStatus", room)))
                .kept()
                .evaluation();
        List<RankedService> ranked = match(routing, offered);
        choices.rank(referral.id(), ranked);
        return ranked;
    }

    private static List<RankedService> match(Evaluation routing, List<PartnerService> offered) {
        Map<String, String> limits = new LinkedHashMap<>();
        List<PartnerService> order = new ArrayList<>();
        for (Map<String, Object> row : routing.outputs()) {
            String type = String.valueOf(row.get("partnerType"));
            offered.stream()
                    .filter(service ->
                            type.equals(DIRECTORY) || service.partnerType().equals(type))
                    .filter(service -> limits.putIfAbsent(service.code(), String.valueOf(row.get("ackWithin"))) == null)
                    .forEach(order::add);
        }
        List<RankedService> ranked = new ArrayList<>();
        for (PartnerService service : order) {
            ranked.add(new RankedService(ranked.size() + 1, service, String.valueOf(limits.get(service.code()))));
        }
        return ranked;
    }
}
