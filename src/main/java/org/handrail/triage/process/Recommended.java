package org.handrail.triage.process;

import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.number;
import static org.handrail.platform.engine.ProcessVariable.timeLimit;

import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Codes;

/** The variables in which a process finds what the decision tables recommended: codes, limits, counts and truth values. */
public final class Recommended {

    private static final int MANY = 99;
    private static final int MOST_CASES = 999;
    private static final Codes CODES = Codes.packaged();

    public static final ProcessVariable<Integer> ROUTE_COUNT = number("routeCount", 0, MANY);
    public static final ProcessVariable<String> SHORTEST_ROUTE_DUE = timeLimit("shortestRouteDue");

    public static final ProcessVariable<String> RAG = code("safeguarding-screen", "rag");
    public static final ProcessVariable<String> HOLD_OTHER_CONTACT = code("safeguarding-screen", "holdOtherContact");
    public static final ProcessVariable<String> HUMAN_REVIEW_ROLE = code("safeguarding-screen", "humanReviewRole");

    public static final ProcessVariable<Integer> RECOMMENDED_LEVEL = number("recommendedLevel", 1, 4);
    public static final ProcessVariable<String> RESPONSE = code("level-of-need", "response");
    public static final ProcessVariable<String> ASSESSMENT = code("level-of-need", "assessment");

    public static final ProcessVariable<String> URGENCY = code("urgency-sla", "urgency");
    public static final ProcessVariable<String> TRIAGE_WITHIN = timeLimit("triageWithin");
    public static final ProcessVariable<String> FIRST_CONTACT_WITHIN = timeLimit("firstContactWithin");
    public static final ProcessVariable<String> ASSESSMENT_WITHIN = timeLimit("assessmentWithin");
    public static final ProcessVariable<String> ESCALATE_TO = code("urgency-sla", "escalateTo");

    public static final ProcessVariable<Integer> PATHWAY_COUNT = number("pathwayCount", 0, MANY);

    public static final ProcessVariable<String> PERMIT = code("information-sharing", "permit");
    public static final ProcessVariable<String> BASIS = code("information-sharing", "basis");
    public static final ProcessVariable<String> SCOPE = code("information-sharing", "scope");
    public static final ProcessVariable<String> TELL_FAMILY = code("information-sharing", "tellFamily");

    public static final ProcessVariable<String> ELIGIBILITY = code("eligibility", "result");
    public static final ProcessVariable<String> EVIDENCE = code("eligibility", "evidence");
    public static final ProcessVariable<String> OTHER_ROUTE = code("eligibility", "otherRoute");

    public static final ProcessVariable<Integer> PARTNER_COUNT = number("partnerCount", 0, MANY);
    public static final ProcessVariable<String> PARTNER_TYPE = code("partner-routing", "partnerType");
    public static final ProcessVariable<String> CHANNEL = code("partner-routing", "channel");
    public static final ProcessVariable<String> ON_DECLINE = code("partner-routing", "onDecline");
    public static final ProcessVariable<String> ACK_WITHIN = timeLimit("ackWithin");

    public static final ProcessVariable<String> LEAD_ORG_TYPE = code("lead-practitioner", "leadOrgType");
    public static final ProcessVariable<String> TEAM_KEY = code("lead-practitioner", "teamKey");
    public static final ProcessVariable<String> MIN_COMPETENCE = code("lead-practitioner", "minCompetence");
    public static final ProcessVariable<Integer> MAX_CASELOAD = number("maxCaseload", 0, MOST_CASES);
    public static final ProcessVariable<String> ALLOCATE_WITHIN = timeLimit("allocateWithin");

    public static final ProcessVariable<String> REVIEW_WITHIN = timeLimit("reviewWithin");
    public static final ProcessVariable<String> THEN_REVIEW_WITHIN = timeLimit("thenReviewWithin");
    public static final ProcessVariable<String> FORMAT = code("review-cadence", "format");

    public static final ProcessVariable<String> RECOMMEND = code("step-change", "recommend");
    public static final ProcessVariable<String> APPROVER = code("step-change", "approver");

    public static final ProcessVariable<String> CLOSURE_REASON = code("closure-outcome", "closureReason");
    public static final ProcessVariable<Boolean> ALLOW_CLOSE = flag("allowClose");
    public static final ProcessVariable<String> SIGN_OFF = code("closure-outcome", "signOff");
    public static final ProcessVariable<String> FOLLOW_UP_WITHIN = timeLimit("followUpWithin");
    public static final ProcessVariable<String> LETTER = code("closure-outcome", "letter");

    private Recommended() {}

    private static ProcessVariable<String> code(String decision, String output) {
        return ProcessVariable.code(output, CODES.of(decision, output).keySet().toArray(String[]::new));
    }
}
