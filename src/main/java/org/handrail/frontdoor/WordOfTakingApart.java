package org.handrail.frontdoor;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.access.Accounts;
import org.handrail.access.CaseAccess;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.Notes;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.partners.EndingPartnerHelp;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerService;
import org.handrail.partners.PartnerServices;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Tells those who were told of the wrong people: partners, referrers, and the teams that lead. */
@Component
class WordOfTakingApart {

    private final PartnerOffers offers;
    private final PartnerServices services;
    private final EndingPartnerHelp ending;
    private final Notices notices;
    private final Notes notes;
    private final Accounts accounts;
    private final CaseAccess access;

    WordOfTakingApart(
            PartnerOffers offers,
            PartnerServices services,
            EndingPartnerHelp ending,
            Notices notices,
            Notes notes,
            Accounts accounts,
            CaseAccess access) {
        this.offers = offers;
        this.services = services;
        this.ending = ending;
        this.notices = notices;
        this.notes = notes;
        this.accounts = accounts;
        this.access = access;
    }

    /** Takes back every open offer that was made since the families were taken for one. */
    void takeBackWhatWasOffered(CaseRecord record, Instant since) {
        Map<UUID, PartnerService> told = new LinkedHashMap<>();
        offers.ofCase(record.reference()).stream()
                .filter(offer -> offer.state().waits() || offer.state().helps())
                .map(PartnerOffer::terms)
                .filter(terms -> !terms.requestedAt().isBefore(since))
                .forEach(terms -> told.put(terms.referral(), services.get(terms.service())));
        told.forEach((referral, service) -> {
            if (ending.takeBack(record.reference(), referral)) {
                notices.send(record.reference(), service.team(), Kind.OFFER_TAKEN_BACK, null);
            } else {
                notes.write(
                        record.reference(),
                        "Ring %s: they were told of people who are not of this family.".formatted(service.name()));
            }
        });
    }

    /** Tells the referrer of a referral that stands alone again, if a case of the other family is theirs to know of. */
    void tellReferrer(CaseRecord alone, List<CaseReference> others) {
        accounts.find(alone.referredBy().account())
                .filter(referrer -> others.stream()
                        .anyMatch(other -> access.of(referrer, other).any()))
                .ifPresent(referrer -> notices.send(alone.reference(), referrer.name(), Kind.MATCH_UNDONE, null));
    }

    void tellTeam(CaseRecord record) {
        record.team().ifPresent(team -> notices.send(record.reference(), team, Kind.FAMILY_PUT_RIGHT, null));
    }
}
