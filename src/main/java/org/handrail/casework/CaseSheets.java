package org.handrail.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handrail.access.CaseView;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.LawfulBases;
import org.handrail.caserecord.Notes;
import org.handrail.caserecord.Referrals;
import org.handrail.casework.process.CasePictures;
import org.handrail.people.Households;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.triage.CaseRecommendation;
import org.handrail.triage.CaseRecommendations;
import org.handrail.triage.Evaluations;
import org.handrail.triage.RecommendationWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a worker: gathers what the page shows, and keeps who looked and which decisions they saw. */
@Component
public class CaseSheets {

    private final CaseRecords cases;
    private final Households households;
    private final Referrals referrals;
    private final CaseFacts facts;
    private final CaseRecommendations recommendations;
    private final RecommendationWords words;
    private final Evaluations evaluations;
    private final Agreements agreements;
    private final LawfulBases bases;
    private final Notes notes;
    private final ContactLog contacts;
    private final ServiceReferrals serviceReferrals;
    private final CaseTasks tasks;
    private final PlanOfCase plan;
    private final HelpFromPartners partners;
    private final AssessmentOfCase assessment;
    private final EndOfHelp endOfHelp;
    private final CasePictures pictures;
    private final AuditTrail audit;
    private final CurrentActor currentActor;

    CaseSheets(
            CaseRecords cases,
            Households households,
            Referrals referrals,
            CaseFacts facts,
            CaseRecommendations recommendations,
            RecommendationWords words,
            Evaluations evaluations,
            Agreements agreements,
            LawfulBases bases,
            Notes notes,
            ContactLog contacts,
            ServiceReferrals serviceReferrals,
            CaseTasks tasks,
            PlanOfCase plan,
            HelpFromPartners partners,
            AssessmentOfCase assessment,
            EndOfHelp endOfHelp,
            CasePictures pictures,
            AuditTrail audit,
            CurrentActor currentActor) {
        this.cases = cases;
        this.households = households;
        this.referrals = referrals;
        this.facts = facts;
        this.recommendations = recommendations;
        this.words = words;
        this.evaluations = evaluations;
        this.agreements = agreements;
        this.bases = bases;
        this.notes = notes;
        this.contacts = contacts;
        this.serviceReferrals = serviceReferrals;
        this.tasks = tasks;
        this.plan = plan;
        this.partners = partners;
        this.assessment = assessment;
        this.endOfHelp = endOfHelp;
        this.pictures = pictures;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /** The caller has checked that the view is {@link CaseView#FULL}. */
    @Transactional
    public CaseSheet open(CaseReference reference, CaseView view) {
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", view.name()));
        CaseRecord record = cases.get(reference);
        CaseRecommendation found = recommendations.of(reference);
        evaluations.seen(found.evaluationIds(), currentActor.now());
        return new CaseSheet(
                view,
                record,
                households.find(record.household()).orElseThrow(),
                households.idsOf(record.household()).size() > 1,
                referrals.of(reference),
                facts.today(reference),
                found,
                words.of(found.recommended()),
                words.level(found.level()),
                agreements.history(reference),
                bases.history(reference),
                notes.of(reference),
                contacts.of(reference),
                contacts.sums(reference),
                serviceReferrals.of(reference),
                tasks.of(reference),
                plan.of(reference),
                partners.of(reference),
                assessment.of(reference),
                endOfHelp.of(reference),
                newestFirst(audit.history(reference)),
                pictures.of(reference));
    }

    private static List<AuditEvent> newestFirst(List<AuditEvent> events) {
        List<AuditEvent> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }
}
