package org.handrail.casework.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;

/** What any process of a case may hold besides its own variables. */
public final class CaseVariables {

    /** Why help ends. Set with the message that announces it. */
    public static final ProcessVariable<String> END_REASON =
            code("endReason", "AGREEMENT_WITHDRAWN", "DIED", "MOVED_OUT_OF_AREA");

    /** Why the case closes, as a manager signed it off. */
    public static final ProcessVariable<String> CLOSE_REASON = code(
            "closeReason",
            "NEEDS_MET",
            "NEEDS_MET_UNIVERSAL_CONTINUES",
            "STEPPED_DOWN_SINGLE_AGENCY",
            "STEPPED_UP_SOCIAL_CARE",
            "STEPPED_UP_ADULT_SOCIAL_CARE",
            "AGREEMENT_WITHDRAWN",
            "NO_AGREEMENT_GIVEN",
            "UNABLE_TO_CONTACT",
            "DISENGAGED",
            "MOVED_OUT_OF_AREA",
            "DUPLICATE",
            "NOT_ELIGIBLE_SIGNPOSTED",
            "DECEASED",
            "OTHER_WITH_REASON");

    /** Whether work to keep someone safe was open when the ending was announced. Set with that message. */
    public static final ProcessVariable<Boolean> SAFEGUARDING_OPEN = flag("safeguardingOpen");

    /** What the service that should lead says; set by the step {@code hearServices}. */
    public static final ProcessVariable<String> SERVICE_ANSWER =
            code("serviceAnswer", "NOT_ASKED", "WAITING", "THEY_LEAD", "WITH_US", "RETURNED");

    /** The team that leads the case; set by the step {@code nameCaseLead}. */
    public static final ProcessVariable<String> LEAD_TEAM = id("leadTeam");

    /** The account of the lead practitioner, null when there is none; set by the step {@code nameCaseLead}. */
    public static final ProcessVariable<String> LEAD_PRACTITIONER = id("leadPractitioner");

    /** What the engine itself counts while it runs a step several times at once. */
    public static final Set<ProcessVariable<?>> OF_LOOPS = Set.of(
            number("nrOfInstances", 0, 99),
            number("nrOfActiveInstances", 0, 99),
            number("nrOfCompletedInstances", 0, 99),
            number("loopCounter", 0, 99));

    private CaseVariables() {}
}
