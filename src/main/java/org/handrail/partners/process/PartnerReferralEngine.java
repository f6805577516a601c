package org.handrail.partners.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.handrail.partners.EndingPartnerHelp;
import org.handrail.partners.PartnerNews;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.ReferralOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's side of partner referrals, with the rights of the system: callers have checked who may. */
@Component
class PartnerReferralEngine implements PartnerNews, EndingPartnerHelp, ReferralOfTask {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsSystem system;
    private final PartnerOffers offers;
    private final PartnerReferrals referrals;

    PartnerReferralEngine(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            AsSystem system,
            PartnerOffers offers,
            PartnerReferrals referrals) {
        this.offers = offers;
        this.referrals = referrals;
        this.runtime = runtime;
        this.tasks = tasks;
        this.system = system;
    }

    @Override
    public boolean tell(CaseReference reference, UUID referral, Kind kind) {
        return system.get(() -> PartnerReferralProcess.tell(runtime, reference, referral, kind));
    }

    @Override
    public void endAll(CaseReference reference) {
        system.run(() -> PartnerReferralProcess.endAll(runtime, reference));
        offers.ofCase(reference).forEach(offer -> offers.change(offer.terms().id(), PartnerOffer::recall));
        referrals.endAll(reference);
    }

    /** A path of its own hears of it as of a no, or as of the end of help, and a coordinator goes on from there. */
    @Override
    @Transactional
    public boolean takeBack(CaseReference reference, UUID referral) {
        boolean heard = system.get(() -> PartnerReferralProcess.end(runtime, reference, referral)
                || PartnerReferralProcess.tell(runtime, reference, referral, Kind.DECLINED)
                || PartnerReferralProcess.tell(runtime, reference, referral, Kind.OUTCOME));
        if (heard) {
            offers.ofReferral(referral)
                    .forEach(offer -> offers.change(offer.terms().id(), PartnerOffer::recall));
        }
        return heard;
    }

    @Override
    public Optional<UUID> of(String taskId) {
        return system.get(() -> tasks.createTaskQuery().taskId(taskId).list().stream()
                        .flatMap(
                                task -> Optional.ofNullable(
                                        tasks.getVariable(task.getId(), PartnerVariables.REFERRAL_ID.name()))
                                        .stream())
                        .findFirst())
                .map(id -> UUID.fromString(id.toString()));
    }
}
