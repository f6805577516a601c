package org.handrail.frontdoor;

import java.util.stream.Stream;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.partners.OfferEvent;
import org.handrail.partners.PartnerServices;
import org.handrail.partners.UnmetNeeds;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the referrer and the team that leads the case what partners answered, and a partner that we wait for it. */
@Component
class NewsOfPartners {

    private final Notices notices;
    private final CaseRecords cases;
    private final PartnerServices services;

    NewsOfPartners(Notices notices, CaseRecords cases, PartnerServices services) {
        this.notices = notices;
        this.cases = cases;
        this.services = services;
    }

    @EventListener
    void tell(OfferEvent event) {
        if (event instanceof OfferEvent.PartnerReminded) {
            notices.send(event.reference(), services.get(event.service()).team(), Kind.TASK_DUE_SOON, null);
        } else if (event instanceof OfferEvent.OfferAccepted) {
            tellBoth(event.reference(), Kind.HELP_ACCEPTED);
        } else if (event instanceof OfferEvent.HelpStarted) {
            tellBoth(event.reference(), Kind.HELP_STARTED);
        } else if (event instanceof OfferEvent.HelpEnded) {
            tellBoth(event.reference(), Kind.HELP_ENDED);
        }
    }

    @EventListener
    void tell(UnmetNeeds.UnmetNeedRecorded missing) {
        tellBoth(missing.reference(), Kind.HELP_NOT_FOUND);
    }

    private void tellBoth(CaseReference reference, Kind kind) {
        CaseRecord record = cases.get(reference);
        Stream.concat(Stream.of(record.referredBy().account()), record.team().stream())
                .forEach(recipient -> notices.send(reference, recipient, kind, null));
    }
}
