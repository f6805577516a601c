package org.handrail.pathways;

import java.time.Clock;
import org.handrail.caserecord.CaseRecords;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerService;
import org.handrail.partners.SendingOffer;
import org.handrail.partners.SharingScope;
import org.handrail.people.Households;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Refers a family to housing. Housing Act 1996 s.213B asks for three facts, and these go and no more, whatever else the
 * rules would allow: name, contact and the reason that the family agreed to. They are kept as they were sent.
 */
@Component
public class DutyToRefer {

    private final HelpPaths paths;
    private final PathEntries entries;
    private final CaseRecords cases;
    private final Households households;
    private final SendingOffer offers;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyToRefer(
            HelpPaths paths,
            PathEntries entries,
            CaseRecords cases,
            Households households,
            SendingOffer offers,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.paths = paths;
        this.entries = entries;
        this.cases = cases;
        this.households = households;
        this.offers = offers;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it to the service that the family chose.
     *
     * @param agreedBy the team that decided to share, where the table left it to people
     */
    @Transactional
    public void send(PartnerReferral referral, PartnerService service, @Nullable String agreedBy) {
        HelpPath path = paths.get(referral.id());
        entries.add(path, EntryKind.DUTY_TO_REFER, "Name: " + name(referral) + "\n" + referral.words());
        offers.send(referral, service, SharingScope.NAME_CONTACT_REASON.name(), agreedBy);
        paths.reach(referral.id(), PathStage.SENT);
        events.publishEvent(new PathEvent.DutyToReferSent(
                referral.reference(), referral.id(), service.code(), currentActor.now(), clock.instant()));
    }

    private String name(PartnerReferral referral) {
        return households.find(cases.get(referral.reference()).household()).orElseThrow().membersForAll().stream()
                .findFirst()
                .map(member -> member.person().name().full())
                .orElse("");
    }
}
