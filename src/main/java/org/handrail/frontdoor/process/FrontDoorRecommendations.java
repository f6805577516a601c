package org.handrail.frontdoor.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.number;

import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;

/** What the decision tables hand back to {@code front-door}: the codes of {@code codes.csv}, and counts. */
public final class FrontDoorRecommendations {

    private static final int MOST_FINDINGS = 99;

    public static final ProcessVariable<Integer> ROUTE_COUNT = number("routeCount", 0, MOST_FINDINGS);
    public static final ProcessVariable<String> SHORTEST_ROUTE_DUE =
            code("shortestRouteDue", "PT0M", "M60", "M240", "M480", "WD1", "WD2");

    public static final ProcessVariable<String> RAG = code("rag", "RED", "AMBER", "GREEN");
    public static final ProcessVariable<String> HOLD_OTHER_CONTACT =
            code("holdOtherContact", "YES", "UNTIL_LEAD_ADVISES", "NO");
    public static final ProcessVariable<String> HUMAN_REVIEW_ROLE =
            code("humanReviewRole", "MANAGER_NOW", "SAFEGUARDING_LEAD", "DSL", "NONE", "TRIAGE_SUPERVISOR");

    public static final ProcessVariable<Integer> RECOMMENDED_LEVEL = number("recommendedLevel", 1, 4);
    public static final ProcessVariable<String> RESPONSE = code(
            "response",
            "STATUTORY_REFERRAL",
            "STATUTORY_CONSULTATION",
            "FAMILY_HELP_NOW",
            "COORDINATED",
            "CRISIS_ITEM_THEN_RECHECK",
            "LIGHT_TEAM",
            "SINGLE_AGENCY",
            "ADVICE_AND_WARM_SIGNPOST",
            "LIGHT_TOUCH",
            "SELF_SERVE",
            "SUPERVISOR_DECIDES");
    public static final ProcessVariable<String> ASSESSMENT =
            code("assessment", "BY_STATUTORY_SERVICE", "EHA", "SHORT_EHA", "SINGLE_AGENCY", "NONE", "CONVERSATION");

    public static final ProcessVariable<String> URGENCY =
            code("urgency", "IMMEDIATE", "SAME_DAY", "NEXT_DAY", "PRIORITY", "STANDARD", "ROUTINE");

    /** The limit of the table or, where that is shorter, of the safety routes. */
    public static final ProcessVariable<String> TRIAGE_WITHIN =
            code("triageWithin", "PT0M", "M60", "WH1", "WH2", "M240", "WH4", "M480", "WD1", "WD2", "WD3", "WD5");

    public static final ProcessVariable<String> FIRST_CONTACT_WITHIN =
            code("firstContactWithin", "BY_ROUTE", "WH2", "SAME_DAY", "WD1", "WD3", "WD5", "WD10", "NONE");
    public static final ProcessVariable<String> ASSESSMENT_WITHIN =
            code("assessmentWithin", "NONE", "SAME_DAY", "WD10", "WD5", "WD15");
    public static final ProcessVariable<String> ESCALATE_TO = code(
            "escalateTo",
            "DUTY_MANAGER",
            "HOUSING_DUTY",
            "HUB_LEAD",
            "SAFEGUARDING_LEAD",
            "TRIAGE_SUPERVISOR",
            "HOUSING_LEAD",
            "TEAM_MANAGER",
            "NONE");

    public static final ProcessVariable<Integer> PATHWAY_COUNT = number("pathwayCount", 0, MOST_FINDINGS);

    public static final ProcessVariable<String> PERMIT =
            code("permit", "DENY", "SHARE_MINIMUM", "SHARE_NOW", "REVIEW_BY_DSL", "ASK_FIRST", "REVIEW_BY_DPO");
    public static final ProcessVariable<String> BASIS = code(
            "basis",
            "NOT_NECESSARY",
            "NO_AGREEMENT",
            "VITAL_INTERESTS",
            "SAFEGUARDING",
            "S16LA_EXCEPTION",
            "S16LA_DUTY",
            "UNSAFE_TO_ASK",
            "DUTY_TO_REFER",
            "NO_SHARING_AGREEMENT",
            "TRANSPARENCY",
            "PUBLIC_TASK_UNDER_ISA",
            "RESEARCH",
            "UNCLEAR");
    public static final ProcessVariable<String> SCOPE = code(
            "scope",
            "NOTHING",
            "NEEDED_TO_KEEP_SAFE",
            "RELEVANT_TO_CHILD_WELFARE",
            "NAME_CONTACT_REASON",
            "NEEDED_FOR_PURPOSE");
    public static final ProcessVariable<String> TELL_FAMILY = code("tellFamily", "NO", "YES_UNLESS_UNSAFE", "YES");

    public static final ProcessVariable<String> CLOSURE_REASON = code(
            "closureReason",
            "NOT_YET",
            "MOVED_OUT_OF_AREA",
            "STEPPED_UP",
            "STEPPED_DOWN",
            "NEEDS_MET",
            "NEEDS_MET_UNIVERSAL_CONTINUES",
            "AGREEMENT_WITHDRAWN",
            "UNABLE_TO_CONTACT",
            "DISENGAGED",
            "MANAGER_DECIDES");
    public static final ProcessVariable<Boolean> ALLOW_CLOSE = flag("allowClose");
    public static final ProcessVariable<String> SIGN_OFF =
            code("signOff", "SAFEGUARDING_LEAD", "MANAGER", "PRACTITIONER", "MANAGER_AFTER_SAFETY_RESCREEN");
    public static final ProcessVariable<String> FOLLOW_UP_WITHIN = code("followUpWithin", "NONE", "D183", "D91");
    public static final ProcessVariable<String> LETTER =
            code("letter", "NONE", "TRANSFER_SUMMARY", "CLOSING_SUMMARY", "OPEN_DOOR_NOTE_TELL_REFERRER");

    static final Set<ProcessVariable<?>> ALL = Set.of(
            ROUTE_COUNT,
            SHORTEST_ROUTE_DUE,
            RAG,
            HOLD_OTHER_CONTACT,
            HUMAN_REVIEW_ROLE,
            RECOMMENDED_LEVEL,
            RESPONSE,
            ASSESSMENT,
            URGENCY,
            TRIAGE_WITHIN,
            FIRST_CONTACT_WITHIN,
            ASSESSMENT_WITHIN,
            ESCALATE_TO,
            PATHWAY_COUNT,
            PERMIT,
            BASIS,
            SCOPE,
            TELL_FAMILY,
            CLOSURE_REASON,
            ALLOW_CLOSE,
            SIGN_OFF,
            FOLLOW_UP_WITHIN,
            LETTER);

    private FrontDoorRecommendations() {}
}
