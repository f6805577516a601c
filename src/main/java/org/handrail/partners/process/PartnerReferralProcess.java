package org.handrail.partners.process;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.partners.PartnerNews;
import org.handrail.partners.PathwayProcesses;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process that finds help at a partner: its key, its messages and the variables it may hold. */
@Component
public final class PartnerReferralProcess implements ProcessVariables {

    public static final String KEY = PathwayProcesses.PARTNER_REFERRAL;

    /** Ends every search for one case. It is sent before the process that called them ends itself. */
    public static final String HELP_ENDS = "msg.partner.withdrawn";

    private final DecisionVariables decisions;

    PartnerReferralProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(PartnerVariables.OWN);
        all.addAll(decisions.all());
        return all;
    }

    /** Tells one referral what its partner did. False when the process does not wait for it. */
    public static boolean tell(RuntimeService engine, CaseReference reference, UUID referral, PartnerNews.Kind kind) {
        return !engine.createMessageCorrelation(message(kind))
                .processInstanceBusinessKey(reference.toString())
                .processInstanceVariableEquals(PartnerVariables.REFERRAL_ID.name(), referral.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Takes back every offer of the case and ends the search for partners. */
    public static void endAll(RuntimeService engine, CaseReference reference) {
        engine.createMessageCorrelation(HELP_ENDS)
                .processInstanceBusinessKey(reference.toString())
                .correlateAll();
    }

    /** Takes back the offers of one referral and ends its search. False when no such search runs. */
    public static boolean end(RuntimeService engine, CaseReference reference, UUID referral) {
        return !engine.createMessageCorrelation(HELP_ENDS)
                .processInstanceBusinessKey(reference.toString())
                .processInstanceVariableEquals(PartnerVariables.REFERRAL_ID.name(), referral.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    static String message(PartnerNews.Kind kind) {
        return switch (kind) {
            case RECEIVED -> "msg.partner.received";
            case ACCEPTED -> "msg.partner.accepted";
            case DECLINED -> "msg.partner.declined";
            case MORE_INFO -> "msg.partner.moreinfo";
            case STARTED -> "msg.partner.started";
            case OUTCOME -> "msg.partner.outcome";
        };
    }
}
