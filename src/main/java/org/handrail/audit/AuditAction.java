package org.handrail.audit;

import java.util.Arrays;
import java.util.Optional;

/** The catalogue of what the trail keeps. Codes are stored and exported: a code that was used is never renamed. */
public enum AuditAction {
    CASE_RECEIVED("Case received"),
    REFERRAL_ADDED("Referral added"),
    TRIAGE_BEGUN("Triage begun"),
    ADDED_TO_OPEN_CASE("Added to a case that is open"),
    SEPARATED_FROM_OPEN_CASE("Taken apart from a case again"),
    MOVED_TO_ASSESSMENT("Moved to assessment"),
    MOVED_TO_PLAN("Moved to plan and review"),
    HANDED_TO_STATUTORY_LEAD("Handed to a statutory service"),
    RETURNED_BY_STATUTORY_LEAD("Came back from a statutory service"),
    ENDED_NOT_OUR_AREA("Ended as not our area"),
    ENDED_AGREEMENT_NOT_GIVEN("Ended as agreement was not given"),
    CLOSING_BEGUN("Closing begun"),
    CASE_CLOSED("Case closed"),
    CASE_ERASED("Case erased"),
    LEAD_SET("Lead of the case chosen"),
    TEAM_MEMBER_JOINED("Joined the team around the household"),
    TEAM_MEMBER_LEFT("Left the team around the household"),
    DUES_SET("Due dates set"),
    SAFETY_QUESTIONS_SET("Safety questions looked at"),
    OTHER_CONTACT_SET("Hold on other contact set"),
    NOTE_WRITTEN("Note written"),
    ADDENDUM_WRITTEN("Note added to"),
    FACTS_TOLD("Facts recorded"),
    FACTS_CONFIRMED("Facts confirmed"),
    MATCH_CONFIRMED("Household confirmed as the same"),
    MATCH_REJECTED("Household found to be another"),
    MATCH_UNDONE("Match of households undone"),
    HOUSEHOLD_FOUNDED("Household recorded"),
    MEMBER_ADDED("Person added to a household"),
    ADDRESS_CHANGED("Address changed"),
    SAFE_CONTACT_CHANGED("Safe contact changed"),
    PERSON_ERASED("Person erased"),
    HOUSEHOLD_ERASED("Household erased"),
    CASE_MATCHED("Household matched"),
    DECISION_EVALUATED("Decision table used"),
    DECISION_OVERRIDDEN("Recommendation overruled"),
    RECOMMENDATION_ACCEPTED("Recommendation accepted"),
    TASK_CREATED("Task made"),
    TASK_CLAIMED("Task taken"),
    TASK_GIVEN_BACK("Task given back"),
    TASK_COMPLETED("Task finished"),
    TASK_CANCELLED("Task no longer needed"),
    FORM_REFUSED("Answers of a form refused"),
    CONTACT_LOGGED("Contact logged"),
    AGREEMENT_RECORDED("Agreement recorded"),
    AGREEMENT_WITHDRAWN("Agreement withdrawn"),
    LAWFUL_BASIS_RECORDED("Lawful basis recorded"),
    RECORD_CHANGED("Record changed"),
    SAFEGUARDING_RAISED("Safeguarding concern raised"),
    STATUTORY_REFERRAL_BEGUN("Referral to another service begun"),
    STATUTORY_REFERRAL_SENT("Referral sent to the service"),
    STATUTORY_REFERRAL_RECEIVED("Service has the referral"),
    STATUTORY_REFERRAL_DECIDED("Service decided on the referral"),
    STATUTORY_REFERRAL_CHALLENGED("Referral challenged"),
    STATUTORY_REFERRAL_ADDED_TO("Words added to a referral"),
    REMINDED("Reminder sent"),
    OFFER_MADE("A service was asked to help"),
    OFFER_RECEIVED("A service saw what it was asked"),
    OFFER_ACCEPTED("A service said yes"),
    OFFER_DECLINED("A service said no"),
    OFFER_UNANSWERED("A service did not answer in time"),
    OFFER_RECALLED("An offer was taken back"),
    PARTNER_ASKED("A service asked us something"),
    PARTNER_ANSWERED("A question of a service was answered"),
    PARTNER_REMINDED("A service was reminded"),
    HELP_STARTED("Help of a service started"),
    HELP_ENDED("Help of a service ended"),
    UNMET_NEED_RECORDED("Need recorded that nobody could meet"),
    ASSESSMENT_BEGUN("Assessment begun"),
    ASSESSMENT_PAUSED("Assessment paused"),
    ASSESSMENT_RESUMED("Assessment goes on"),
    ASSESSMENT_ANSWERED("Answers of an assessment written down"),
    AGENCY_REPLIED("Reply of an agency recorded"),
    ASSESSMENT_AGREED("Assessment agreed"),
    HELP_PATH_OPENED("Help with food or housing begun"),
    DUTY_TO_REFER_SENT("Family referred to housing with three facts"),
    HOUSING_PLAN_RECEIVED("Personal housing plan received"),
    HELP_PATH_ENDED("Help with food or housing ended"),
    OFFER_READ("Offer looked at"),
    OFFERS_LISTED("List of offers looked at"),
    PLAN_OPENED("Plan opened"),
    PLAN_MEETING_ARRANGED("Meeting about the plan arranged"),
    PLAN_AGREED("Plan agreed or changed"),
    PLAN_WRITTEN_UP("Plan written up"),
    PLAN_COPY_GIVEN("Copy of the plan for the family"),
    PLAN_UPDATE_ASKED("News of the plan asked for"),
    PLAN_UPDATE_GIVEN("News of the plan given"),
    PLAN_UPDATE_MISSED("No reply about the plan"),
    PLAN_STEP_LATE("A step of the plan is late"),
    PLAN_REVIEWED("Plan reviewed"),
    NEXT_STEP_DECIDED("Next step decided"),
    HANDOVER_ASKED("Another service asked to take over"),
    HANDOVER_ANSWERED("Another service answered about taking over"),
    REASSESSMENT_BEGUN("Assessment begun again after a year"),
    FEEDBACK_RECORDED("Family asked how the help went"),
    CLOSING_SIGNED_OFF("Decided whether the case closes"),
    CLOSING_LETTER_KEPT("Closing letter written"),
    HELP_CLOSED("Everyone told that help has ended"),
    FOLLOW_UP_STOPPED("Later check called off"),
    LASTING_CHECKED("Looked whether the change lasts"),
    FORMER_CASE_FOUND("Family was helped before"),
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
