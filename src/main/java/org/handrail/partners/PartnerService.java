package org.handrail.partners;

import java.util.Set;

/**
 * Something that an organisation does for families.
 *
 * @param partnerType a code of the output {@code partnerType} of partner-routing
 * @param pathways codes of the pathways that it serves
 * @param areas GSS codes; empty when it helps everywhere
 * @param sharingAgreement whether a signed sharing agreement covers it
 * @param recipientType what kind of recipient it is, as information-sharing asks
 * @param channel how we reach it, a code of the output {@code channel} of partner-routing
 * @param team the group of accounts that answers for it
 */
public record PartnerService(
        String code,
        String name,
        String organisation,
        String partnerType,
        Set<String> pathways,
        Set<String> areas,
        Capacity capacity,
        boolean sharingAgreement,
        String recipientType,
        String channel,
        String team) {

    public PartnerService {
        pathways = Set.copyOf(pathways);
        areas = Set.copyOf(areas);
    }

    boolean serves(String pathway, String area) {
        return pathways.contains(pathway) && (areas.isEmpty() || areas.contains(area));
    }
}
