package org.handrail.partners.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the delegates of this process read, and the element ids that Java needs to know. */
public final class PartnerStep {

    public static final String CHOOSE_PARTNER = "user_choose_partner";
    public static final String HELP_SELF_REFERRAL = "user_help_self_referral";
    public static final String DECIDE_SHARING = "user_decide_sharing";
    public static final String ANSWER_OFFER = "user_answer_offer";
    public static final String SAY_START = "user_say_start";
    public static final String SAY_OUTCOME = "user_say_outcome";
    public static final String GIVE_INFORMATION = "user_give_information";
    public static final String CHASE_START = "user_chase_start";
    public static final String CHECK_HELP = "user_check_help";
    public static final String FIND_ANOTHER_WAY = "user_find_another_way";
    public static final String CHECK_SHARING_SAFE = "user_check_sharing_safe";

    private PartnerStep() {}

    static UUID referral(DelegateExecution execution) {
        return UUID.fromString(Objects.requireNonNull(
                PartnerVariables.REFERRAL_ID.get(execution), "The process has no referral to a partner."));
    }
}
