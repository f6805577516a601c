package org.handrail.partners.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.access.Organisations;
import org.handrail.partners.Choices;
import org.handrail.partners.PartnerService;
import org.handrail.partners.PartnerServices;
import org.handrail.partners.PathwayProcesses;
import org.handrail.partners.RankedService;
import org.handrail.platform.CaseReference;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.Codes;
import org.handrail.triage.RecommendedPathway;
import org.springframework.stereotype.Component;

/** The options of forms that come from the case: kinds of help that are recommended, and services that could help. */
@Component
class PartnerChoices {

    private final CaseRecommendations recommendations;
    private final PathwayProcesses processes;
    private final Codes codes;
    private final Choices choices;
    private final PartnerServices services;
    private final Organisations organisations;

    PartnerChoices(
            CaseRecommendations recommendations,
            PathwayProcesses processes,
            Codes codes,
            Choices choices,
            PartnerServices services,
            Organisations organisations) {
        this.recommendations = recommendations;
        this.processes = processes;
        this.codes = codes;
        this.choices = choices;
        this.services = services;
        this.organisations = organisations;
    }

    /** The recommended help first; where the tables recommend none, all of it. */
    List<Map<String, String>> pathways(CaseReference reference) {
        List<String> recommended = recommendations.of(reference).recommended().pathways().stream()
                .map(RecommendedPathway::pathway)
                .filter(pathway -> processes.of(pathway).isPresent())
                .toList();
        List<String> offered = recommended.isEmpty()
                ? List.copyOf(codes.of("pathways", "pathway").keySet())
                : recommended;
        return offered.stream()
                .map(pathway -> option(pathway, codes.label("pathways", "pathway", pathway)))
                .toList();
    }

    List<Map<String, String>> ranked(UUID referral) {
        return choices.ranked(referral).stream()
                .map(RankedService::service)
                .map(this::option)
                .toList();
    }

    List<Map<String, String>> all() {
        return services.all().stream().map(this::option).toList();
    }

    String name(PartnerService service) {
        return service.name() + ", " + organisations.nameOf(service.organisation());
    }

    private Map<String, String> option(PartnerService service) {
        return option(service.code(), name(service));
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
