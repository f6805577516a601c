package org.handrail.caserecord;

import static org.handrail.caserecord.CaseStatus.ADDED_TO_OPEN_CASE;
import static org.handrail.caserecord.CaseStatus.AGREEMENT_NOT_GIVEN;
import static org.handrail.caserecord.CaseStatus.ASSESSMENT;
import static org.handrail.caserecord.CaseStatus.CLOSED;
import static org.handrail.caserecord.CaseStatus.CLOSING;
import static org.handrail.caserecord.CaseStatus.IN_TRIAGE;
import static org.handrail.caserecord.CaseStatus.NOT_OUR_AREA;
import static org.handrail.caserecord.CaseStatus.PLAN;
import static org.handrail.caserecord.CaseStatus.RECEIVED;
import static org.handrail.caserecord.CaseStatus.STATUTORY_LEAD;

import java.util.List;
import java.util.stream.Collectors;
import org.handrail.platform.CaseReference;

/** Every step that a case can take, and from where. */
enum CaseStep {
    BEGIN_TRIAGE("go to triage", IN_TRIAGE, RECEIVED),
    ADD_TO_OPEN_CASE("be added to an open case", ADDED_TO_OPEN_CASE, RECEIVED, IN_TRIAGE),
    SEPARATE_FROM_OPEN_CASE("be taken out of an open case", IN_TRIAGE, ADDED_TO_OPEN_CASE),
    MOVE_TO_ASSESSMENT("move to assessment", ASSESSMENT, IN_TRIAGE, PLAN),
    MOVE_TO_PLAN("move to a plan", PLAN, IN_TRIAGE, ASSESSMENT, CLOSING),
    HAND_TO_STATUTORY_LEAD(
            "be handed to a statutory lead", STATUTORY_LEAD, RECEIVED, IN_TRIAGE, ASSESSMENT, PLAN, CLOSING),
    RETURN_TO_TRIAGE("return to triage", IN_TRIAGE, STATUTORY_LEAD),
    END_NOT_OUR_AREA("end as not our area", NOT_OUR_AREA, RECEIVED, IN_TRIAGE),
    END_AGREEMENT_NOT_GIVEN("end without agreement", AGREEMENT_NOT_GIVEN, RECEIVED, IN_TRIAGE, ASSESSMENT),
    BEGIN_CLOSING("start closing", CLOSING, IN_TRIAGE, ASSESSMENT, PLAN, STATUTORY_LEAD),
    CLOSE("be closed", CLOSED, IN_TRIAGE, ASSESSMENT, PLAN, CLOSING, STATUTORY_LEAD);

    private final String words;
    private final CaseStatus to;
    private final List<CaseStatus> from;

    CaseStep(String words, CaseStatus to, CaseStatus... from) {
        this.words = words;
        this.to = to;
        this.from = List.of(from);
    }

    CaseStatus to() {
        return to;
    }

    boolean isOpenTo(CaseStatus status) {
        return from.contains(status);
    }

    String refusal(CaseReference reference, CaseStatus status) {
        return "%s is '%s' (%s), so it cannot %s. Only a case that is %s can."
                .formatted(
                        reference,
                        status.label(),
                        status,
                        words,
                        from.stream().map(one -> "'" + one.label() + "'").collect(Collectors.joining(" or ")));
    }
}
