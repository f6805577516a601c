package org.handrail.pathways.process;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.pathways.EntryKind;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.HousingOffer;
import org.handrail.pathways.PathEntries;
import org.springframework.stereotype.Component;

/** Notes which duty is owed and that the steps of the personal housing plan are here. */
@Component("noteHousingPlan")
class NoteHousingPlan implements JavaDelegate {

    private static final Map<String, String> DUTIES = Map.of(
            "PREVENTION", "Prevention duty: help to keep the home", "RELIEF", "Relief duty: help to find a home");

    private final HousingOffer offer;
    private final HelpPaths paths;
    private final PathEntries entries;

    NoteHousingPlan(HousingOffer offer, HelpPaths paths, PathEntries entries) {
        this.offer = offer;
        this.paths = paths;
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID referral = PathStep.referral(execution);
        String duty =
                Objects.requireNonNull(PathVariables.DUTY_OWED.get(execution), "Housing has not said what it owes.");
        entries.add(paths.get(referral), EntryKind.DUTY, Objects.requireNonNull(DUTIES.get(duty)));
        offer.planned(referral, duty);
    }
}
