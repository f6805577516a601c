package org.handrail.partners.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Set;
import org.handrail.partners.PathwayProcesses;
import org.handrail.platform.engine.ProcessVariable;

/** What a process holds that starts the help which was chosen for its case. */
public final class HelpVariables {

    /** How many kinds of help were chosen and wait; set by the step {@code countChosenHelp}. */
    public static final ProcessVariable<Integer> HELP_COUNT = number("helpCount", 0, 99);

    /** The key of the process for the help that was taken; set by the step {@code nextHelp}. */
    public static final ProcessVariable<String> HELP_PROCESS =
            code("helpProcess", PathwayProcesses.keys().toArray(String[]::new));

    /** Which help it is. The process that is called for it works on this one. */
    public static final ProcessVariable<String> REFERRAL_ID = id("partnerReferralId");

    /** All of them, for the list of variables of a process that starts help. */
    public static final Set<ProcessVariable<?>> OF_CALLERS = Set.of(HELP_COUNT, HELP_PROCESS, REFERRAL_ID);

    private HelpVariables() {}
}
