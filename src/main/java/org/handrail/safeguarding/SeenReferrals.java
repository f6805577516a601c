package org.handrail.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.casework.ServiceReferrals;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.triage.RecommendationWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the referrals of a case on its page and takes what is added to them. */
@Component
class SeenReferrals implements ServiceReferrals {

    private static final String ROUTES = "safeguarding-routes";
    private static final int LONGEST = 10_000;

    private final StatutoryReferrals referrals;
    private final ReferralEntries entries;
    private final RecommendationWords labels;

    SeenReferrals(StatutoryReferrals referrals, ReferralEntries entries, RecommendationWords labels) {
        this.referrals = referrals;
        this.entries = entries;
        this.labels = labels;
    }

    @Override
    public List<ServiceReferral> of(CaseReference reference) {
        return referrals.of(reference).stream().map(this::seen).toList();
    }

    @Override
    @Transactional
    public void addTo(CaseReference reference, String referral, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<StatutoryReferral> chosen = referrals.of(reference).stream()
                .filter(one -> one.id().toString().equals(referral))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.add(new FieldProblem("/addendumTo", "Choose the referral."));
        }
        if (words.isBlank()) {
            problems.add(new FieldProblem("/addendum", "Write what you want to add."));
        } else if (words.length() > LONGEST) {
            problems.add(new FieldProblem("/addendum", "Use 10,000 characters or fewer."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        entries.add(chosen.orElseThrow(), EntryKind.ADDENDUM, words.strip());
    }

    private ServiceReferral seen(StatutoryReferral referral) {
        return new ServiceReferral(
                referral.id().toString(),
                labels.label(ROUTES, "route", referral.route()),
                labels.label(ROUTES, "leadRole", referral.recipient()),
                referral.state().label(),
                referral.state().open(),
                referral.dueAt(),
                referral.sentAt(),
                referral.decidedAt(),
                entries.of(referral).stream()
                        .map(entry -> new Line(entry.kind().label(), entry.words(), entry.by(), entry.at()))
                        .toList());
    }
}
