package org.handrail.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handrail.access.CaseView;
import org.handrail.audit.AuditEvent;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.ContactSums;
import org.handrail.caserecord.LoggedContact;
import org.handrail.caserecord.Note;
import org.handrail.caserecord.RecordedAgreement;
import org.handrail.caserecord.RecordedBasis;
import org.handrail.caserecord.Referral;
import org.handrail.casework.process.CasePictures;
import org.handrail.people.Household;
import org.handrail.platform.engine.OpenTask;
import org.handrail.triage.CaseRecommendation;
import org.handrail.triage.RecommendationText;

/**
 * Everything that the page of a case shows to somebody who may see it whole.
 *
 * @param matched whether more than one referral was found to tell of this household
 */
public record CaseSheet(
        CaseView view,
        CaseRecord record,
        Household household,
        boolean matched,
        List<Referral> referrals,
        CaseValues values,
        CaseRecommendation recommendation,
        RecommendationText words,
        String agreedLevel,
        List<RecordedAgreement> agreements,
        List<RecordedBasis> bases,
        List<Note> notes,
        List<LoggedContact> contacts,
        ContactSums contactSums,
        List<ServiceReferrals.ServiceReferral> serviceReferrals,
        List<OpenTask> tasks,
        Optional<PlanOfCase.Shown> plan,
        List<HelpFromPartners.Line> partnerHelp,
        Optional<AssessmentOfCase.Shown> assessment,
        EndOfHelp.Shown endOfHelp,
        List<AuditEvent> events,
        List<CasePictures.Picture> pictures) {

    /** The household by its family names, such as "Khan and Reed household". */
    public String title() {
        String names = household.members().stream()
                .map(member -> member.person().name())
                .map(name -> name.family().isEmpty() ? name.given() : name.family())
                .distinct()
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "Household" : names + " household";
    }
}
