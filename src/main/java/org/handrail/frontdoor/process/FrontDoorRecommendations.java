package org.handrail.frontdoor.process;

import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.number;
import static org.handrail.platform.engine.ProcessVariable.timeLimit;

import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Codes;

/** What the decision tables hand back to {@code front-door}: codes, limits and counts. */
public final class FrontDoorRecommendations {

    private static final int MOST_FINDINGS = 99;
    private static final Codes CODES = Codes.packaged();

    public static final ProcessVariable<Integer> ROUTE_COUNT = number("routeCount", 0, MOST_FINDINGS);
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

    public static final ProcessVariable<Integer> PATHWAY_COUNT = number("pathwayCount", 0, MOST_FINDINGS);

    public static final ProcessVariable<String> PERMIT = code("information-sharing", "permit");
    public static final ProcessVariable<String> BASIS = code("information-sharing", "basis");
    public static final ProcessVariable<String> SCOPE = code("information-sharing", "scope");
    public static final ProcessVariable<String> TELL_FAMILY = code("information-sharing", "tellFamily");

    public static final ProcessVariable<String> CLOSURE_REASON = code("closure-outcome", "closureReason");
    public static final ProcessVariable<Boolean> ALLOW_CLOSE = flag("allowClose");
    public static final ProcessVariable<String> SIGN_OFF = code("closure-outcome", "signOff");
    public static final ProcessVariable<String> FOLLOW_UP_WITHIN = timeLimit("followUpWithin");
    public static final ProcessVariable<String> LETTER = code("closure-outcome", "letter");

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

    private static ProcessVariable<String> code(String decision, String output) {
        return ProcessVariable.code(output, CODES.of(decision, output).keySet().toArray(String[]::new));
    }
}
