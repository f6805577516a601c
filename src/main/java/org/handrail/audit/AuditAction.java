package org.handrail.audit;

import java.util.Arrays;
import java.util.Optional;

/** The catalogue of what the trail keeps. Codes are stored and exported: a code that was used is never renamed. */
public enum AuditAction {
    REFERRAL_RECEIVED("Referral received"),
    REFERRAL_REPEATED("Referral sent again"),
    CASE_STATUS_CHANGED("Status of the case changed"),
    CASE_MATCHED("Household matched"),
    CASE_ASSIGNED("Lead of the case chosen"),
    DECISION_EVALUATED("Decision table used"),
    DECISION_TRIED("Decision table tried without a case"),
    DECISION_OVERRIDDEN("Recommendation overruled"),
    RECOMMENDATION_ACCEPTED("Recommendation accepted"),
    TASK_CREATED("Task made"),
    TASK_ASSIGNED("Task given to somebody"),
    TASK_CLAIMED("Task taken"),
    TASK_GIVEN_BACK("Task given back"),
    TASK_COMPLETED("Task finished"),
    TASK_CANCELLED("Task no longer needed"),
    FORM_REFUSED("Answers of a form refused"),
    DRAFT_SAVED("Draft saved"),
    NOTE_ADDED("Note added"),
    CONTACT_LOGGED("Contact logged"),
    AGREEMENT_RECORDED("Agreement recorded"),
    AGREEMENT_WITHDRAWN("Agreement withdrawn"),
    LAWFUL_BASIS_RECORDED("Lawful basis recorded"),
    FACTS_RECORDED("Facts recorded"),
    RECORD_CHANGED("Record changed"),
    SAFEGUARDING_RAISED("Safeguarding concern raised"),
    ESCALATED("Passed up because nobody answered"),
    REMINDED("Reminder sent"),
    NOTICE_SENT("Notice sent"),
    CASE_READ("Case looked at"),
    CASE_LISTED("List of cases looked at"),
    SEARCHED("Search made"),
    SIGNED_IN("Signed in"),
    SIGN_IN_REFUSED("Sign-in refused"),
    SIGNED_OUT("Signed out"),
    ACCESS_REFUSED("Access refused"),
    AUDIT_READ("Audit trail looked at"),
    AUDIT_EXPORTED("Audit trail exported"),
    MODEL_DEPLOYED("Model put in place"),
    MODEL_WITHDRAWN("Model taken away"),
    ACCOUNT_CHANGED("Account changed"),
    DEMO_SEEDED("Demonstration data made");

    private final String label;

    AuditAction(String label) {
        this.label = label;
    }

    /** What a person reads. */
    public String label() {
        return label;
    }

    /** The action with this code, if this version knows it. */
    public static Optional<AuditAction> withCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(code))
                .findFirst();
    }
}
