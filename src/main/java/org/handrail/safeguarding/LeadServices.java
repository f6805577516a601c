package org.handrail.safeguarding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.StatusChange;
import org.handrail.platform.CaseReference;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * What the services say that act by law and could lead for a family. Nobody is asked twice about the same worry:
 * an answer counts for ten working days, within the step of the case in which the service was asked.
 */
@Component
public class LeadServices {

    /** What the services that could lead say all together. */
    public enum Answer {
        NOT_ASKED,
        WAITING,
        THEY_LEAD,
        WITH_US,
        RETURNED
    }

    /** The longest that a disagreement takes by the protocol, and a day to spare. */
    private static final TimeLimit COUNTS_FOR = TimeLimit.parse("WD10");

    private final StatutoryReferrals referrals;
    private final CaseRecords cases;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LeadServices(StatutoryReferrals referrals, CaseRecords cases, WorkingCalendar calendar, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param listening whether somebody listens for an answer already. A no that came before people agreed on a service is
     *     none to them: they decided knowing of it, so the service is asked again.
     */
    public Answer answer(CaseReference reference, boolean listening) {
        Instant since = sinceThisStep(reference);
        List<ReferralState> said = referrals.of(reference).stream()
                .filter(asked -> LeadRoutes.leads(asked.route()))
                .filter(asked -> asked.state().open() || counts(asked, since))
                .map(StatutoryReferral::state)
                .toList();
        if (said.contains(ReferralState.ACCEPTED_LEAD)) {
            return Answer.THEY_LEAD;
        }
        if (said.stream().anyMatch(ReferralState::open)) {
            return Answer.WAITING;
        }
        if (said.contains(ReferralState.ACCEPTED_WITH_US)) {
            return Answer.WITH_US;
        }
        return listening && !said.isEmpty() ? Answer.RETURNED : Answer.NOT_ASKED;
    }

    private boolean counts(StatutoryReferral asked, Instant since) {
        Instant decided = asked.decidedAt();
        return decided != null
                && !asked.begunAt().isBefore(since)
                && calendar.due(decided, COUNTS_FOR).orElse(decided).isAfter(clock.instant());
    }

    private Instant sinceThisStep(CaseReference reference) {
        return cases.history(reference).stream()
                .map(StatusChange::at)
                .reduce((earlier, later) -> later)
                .orElse(Instant.MIN);
    }
}
