package org.handrail.frontdoor;

import java.util.stream.Stream;
import org.handrail.caserecord.CaseRecords;
import org.handrail.closure.ClosureEvent.HelpClosed;
import org.handrail.frontdoor.Notices.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked for help, and everyone who helped, that it has ended. Why, they learn from us in person. */
@Component
class NewsOfClosing {

    private final Notices notices;
    private final CaseRecords cases;

    NewsOfClosing(Notices notices, CaseRecords cases) {
        this.notices = notices;
        this.cases = cases;
    }

    @EventListener
    void tell(HelpClosed closed) {
        String referrer = cases.get(closed.reference()).referredBy().account();
        Stream.concat(Stream.of(referrer), closed.team().stream())
                .distinct()
                .forEach(recipient -> notices.send(closed.reference(), recipient, Kind.HELP_CLOSED, null));
    }
}
