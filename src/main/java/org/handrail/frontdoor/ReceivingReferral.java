package org.handrail.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handrail.access.Relationships;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.LawfulBases;
import org.handrail.caserecord.LawfulBasis;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.NewCase;
import org.handrail.caserecord.NewReferral;
import org.handrail.caserecord.ReferralChannel;
import org.handrail.caserecord.Referrals;
import org.handrail.caserecord.Referrer;
import org.handrail.caserecord.Score;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.people.KeepingSafe;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.triage.RawInputs;
import org.handrail.triage.SafetyQuestions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a referral in: the household, what was told and the case are kept, and the front-door process has run its
 * decisions before this returns. All of it happens or none of it.
 */
@Component
public class ReceivingReferral {

    private static final String PUBLIC_TASK = "Early help under sections 10 and 11 of the Children Act 2004.";

    private final ReferralChecks checks;
    private final SafetyQuestions safety;
    private final Households households;
    private final KeepingSafe keepingSafe;
    private final CaseRecords cases;
    private final CaseFacts facts;
    private final Referrals referrals;
    private final Agreements agreements;
    private final LawfulBases lawfulBases;
    private final Relationships relationships;
    private final StartingTriage triage;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReceivingReferral(
            ReferralChecks checks,
            SafetyQuestions safety,
            Households households,
            KeepingSafe keepingSafe,
            CaseRecords cases,
            CaseFacts facts,
            Referrals referrals,
            Agreements agreements,
            LawfulBases lawfulBases,
            Relationships relationships,
            StartingTriage triage,
            CurrentActor currentActor,
            Clock clock) {
        this.checks = checks;
        this.safety = safety;
        this.households = households;
        this.keepingSafe = keepingSafe;
        this.cases = cases;
        this.facts = facts;
        this.referrals = referrals;
        this.agreements = agreements;
        this.lawfulBases = lawfulBases;
        this.relationships = relationships;
        this.triage = triage;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Throws {@link org.handrail.platform.web.InvalidInput} with every problem, and then nothing is kept. */
    @Transactional
    public CaseReference receive(ReferralRequest request, ReferralChannel channel) {
        CheckedReferral referral = checks.check(request);
        Actor by = currentActor.now();
        HouseholdId household = households.found(referral.household());
        if (request.household() != null
                && Boolean.TRUE.equals(request.household().doNotDiscloseLocation())) {
            keepingSafe.keptSafeByReferral(household);
        }
        CaseRecord opened = cases.receive(
                new NewCase(household, referral.area(), clock.instant(), by, safety.allAnswered(referral.inputs())));
        CaseReference reference = opened.reference();
        relationships.note(reference, by.account(), Relationships.Kind.REFERRER);
        referrals.add(reference, newReferral(referral, channel));
        facts.record(reference, told(referral.inputs()));
        agreements.record(
                reference,
                new AgreementToSupport(
                        AgreementStatus.valueOf(referral.agreement()),
                        referral.agreementMethod() == null ? "" : referral.agreementMethod(),
                        referral.agreementOn()));
        lawfulBases.record(reference, new LawfulBasis(LawfulBasis.Basis.PUBLIC_TASK, PUBLIC_TASK));
        triage.start(opened);
        return reference;
    }

    private NewReferral newReferral(CheckedReferral referral, ReferralChannel channel) {
        ReferralRequest.Referrer from = referral.referrer();
        return new NewReferral(
                new Referrer(text(from.name()), text(from.role()), text(from.organisation()), text(from.contact())),
                referral.reason(),
                channel,
                clock.instant());
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    private Told told(RawInputs inputs) {
        Map<String, Fact> coded = new HashMap<>();
        inputs.facts().forEach((name, value) -> coded.put(name, Fact.of(value)));
        return new Told(
                scores(inputs.needs()),
                scores(inputs.strengths()),
                coded,
                Source.REFERRER,
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static Map<LifeDomain, Score> scores(Map<String, Integer> told) {
        Map<LifeDomain, Score> scores = new HashMap<>();
        told.forEach((key, value) -> LifeDomain.of(key).ifPresent(domain -> scores.put(domain, Score.of(value))));
        return scores;
    }
}
