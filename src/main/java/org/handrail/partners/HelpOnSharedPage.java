package org.handrail.partners;

import java.util.List;
import org.handrail.casework.SharedHelp;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Codes;
import org.springframework.stereotype.Component;

/** Says what an organisation helps with, for the shared part of the case. */
@Component
class HelpOnSharedPage implements SharedHelp {

    private final HelpersSeeCase helpers;
    private final Codes codes;

    HelpOnSharedPage(HelpersSeeCase helpers, Codes codes) {
        this.helpers = helpers;
        this.codes = codes;
    }

    @Override
    public List<Help> by(CaseReference reference, String organisation) {
        return helpers.open(reference).stream()
                .filter(offer -> offer.terms().organisation().equals(organisation))
                .map(offer -> new Help(
                        offer.terms().id(),
                        offer.terms().pathway(),
                        codes.label("pathways", "pathway", offer.terms().pathway()),
                        offer.state().label()))
                .toList();
    }
}
