package org.handrail.journey;

import static org.handrail.journey.Answers.AGREES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.support.Desk;
import org.handrail.support.Referral;

/** A family that needs one kind of help and no assessment. */
record LevelTwo(Desk desk) {

    /** The reference of a case for which this help was chosen. */
    String helpChosen(Map<String, Object> referral, String family, String pathway) {
        String reference = desk.received(Referral.ofStrangers(referral, family));
        desk.does("triage", reference, "Have the triage conversation", Referral.decided("2"));
        Map<String, Object> arranged = new HashMap<>(AGREES);
        arranged.put("partner_pathways", List.of(pathway));
        desk.does("coordinator", reference, "Arrange the help", arranged);
        return reference;
    }
}
