package org.handrail.pathways.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.handrail.caserecord.CaseFacts;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.process.HelpVariables;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.jspecify.annotations.Nullable;

/** What the delegates of both paths do alike. */
final class PathStep {

    private PathStep() {}

    /** Takes the help that the calling process handed over; without one, the next that was chosen for the case. */
    static PartnerReferral take(DelegateExecution execution, PartnerReferrals referrals) {
        PartnerReferral taken = HelpVariables.REFERRAL_ID.get(execution) == null
                ? referrals.open(ProcessStep.caseOf(execution))
                : referrals.get(referral(execution));
        HelpVariables.REFERRAL_ID.set(execution, taken.id().toString());
        PartnerVariables.PATHWAY.set(execution, taken.pathway());
        return taken;
    }

    static UUID referral(DelegateExecution execution) {
        return UUID.fromString(Objects.requireNonNull(
                HelpVariables.REFERRAL_ID.get(execution), "The process has no help that it works on."));
    }

    /** What the case record knows today, or null. */
    static @Nullable Object fact(CaseFacts facts, CaseReference reference, String name) {
        return facts.today(reference)
                .fact(name)
                .map(known -> known.answer().value())
                .orElse(null);
    }
}
