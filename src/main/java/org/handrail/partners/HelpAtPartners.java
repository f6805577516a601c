package org.handrail.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.access.Organisations;
import org.handrail.casework.HelpFromPartners;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says of each kind of help that was chosen for a case who helps, and how it goes. */
@Component
public class HelpAtPartners implements HelpFromPartners {

    private final PartnerReferrals referrals;
    private final PartnerOffers offers;
    private final PartnerServices services;
    private final Organisations organisations;
    private final Codes codes;
    private final ObjectProvider<HelpPathStates> paths;
    private final PhoneAnswers phone;

    HelpAtPartners(
            PartnerReferrals referrals,
            PartnerOffers offers,
            PartnerServices services,
            Organisations organisations,
            Codes codes,
            ObjectProvider<HelpPathStates> paths,
            PhoneAnswers phone) {
        this.referrals = referrals;
        this.offers = offers;
        this.services = services;
        this.organisations = organisations;
        this.codes = codes;
        this.paths = paths;
        this.phone = phone;
    }

    @Override
    public List<Line> of(CaseReference reference) {
        return referrals.ofCase(reference).stream().map(this::line).toList();
    }

    private Line line(PartnerReferral referral) {
        Optional<PartnerOffer> newest =
                offers.ofReferral(referral.id()).stream().findFirst();
        String help = codes.label("pathways", "pathway", referral.pathway());
        String who = newest.map(this::organisation).orElse("");
        Optional<HelpPathStates.State> path = Optional.ofNullable(paths.getIfAvailable())
                .flatMap(states -> states.of(referral.id()))
                .filter(state -> referral.result() != ReferralResult.WITHDRAWN);
        if (path.isPresent()) {
            HelpPathStates.State stands = path.get();
            return new Line(help, who, stands.state(), stands.since(), stands.outcome(), open(newest), calls(newest));
        }
        return new Line(
                help,
                who,
                state(referral, newest),
                since(referral, newest),
                newest.flatMap(PartnerOffer::outcome).map(HelpOutcome::label).orElse(""),
                open(newest),
                calls(newest));
    }

    private static @Nullable UUID open(Optional<PartnerOffer> newest) {
        return newest.filter(offer -> offer.state().waits() || offer.state().helps())
                .map(offer -> offer.terms().id())
                .orElse(null);
    }

    private List<HelpFromPartners.Call> calls(Optional<PartnerOffer> newest) {
        return newest.map(phone::of).orElse(List.of()).stream()
                .map(call -> new HelpFromPartners.Call(
                        call.what(), call.who(), call.words(), call.by().account(), call.at()))
                .toList();
    }

    private String organisation(PartnerOffer offer) {
        PartnerService service = services.get(offer.terms().service());
        return service.name() + ", " + organisations.nameOf(service.organisation());
    }

    private static String state(PartnerReferral referral, Optional<PartnerOffer> newest) {
        ReferralResult result = referral.result();
        if (result != null && result != ReferralResult.OUTCOME_RECEIVED) {
            return result.label();
        }
        return newest.map(offer -> offer.state().label()).orElse("Choosing with the family");
    }

    private static Instant since(PartnerReferral referral, Optional<PartnerOffer> newest) {
        Instant ended = referral.endedAt();
        return ended != null ? ended : newest.map(PartnerOffer::since).orElse(referral.chosenAt());
    }
}
