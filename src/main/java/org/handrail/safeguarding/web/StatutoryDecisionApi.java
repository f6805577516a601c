package org.handrail.safeguarding.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.safeguarding.EntryKind;
import org.handrail.safeguarding.ReferralEntries;
import org.handrail.safeguarding.StatutoryReferral;
import org.handrail.safeguarding.StatutoryReferrals;
import org.handrail.safeguarding.process.StatutoryAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The safeguarding referrals of a case, and the way in for what a service decided. */
@RestController
@RequestMapping("/api/cases/{reference}/service-referrals")
@Tag(name = "Safeguarding")
class StatutoryDecisionApi {

    /** What the service decided, and its words. */
    record Decision(@Nullable String decision, @Nullable String words) {}

    /** One referral by its codes. */
    record Referral(String id, String route, String recipient, String state) {}

    /** All referrals of the case, oldest first. */
    record Referrals(List<Referral> referrals) {}

    private static final Set<String> DECISIONS = Set.of("ACCEPTED_LEAD", "ACCEPTED_WITH_US", "NOT_ACCEPTED");
    private static final int LONGEST = 10_000;

    private final CaseAccess access;
    private final SignedInAccount account;
    private final StatutoryReferrals referrals;
    private final ReferralEntries entries;
    private final StatutoryAnswers answers;
    private final AuditTrail audit;

    StatutoryDecisionApi(
            CaseAccess access,
            SignedInAccount account,
            StatutoryReferrals referrals,
            ReferralEntries entries,
            StatutoryAnswers answers,
            AuditTrail audit) {
        this.access = access;
        this.account = account;
        this.referrals = referrals;
        this.entries = entries;
        this.answers = answers;
        this.audit = audit;
    }

    @GetMapping
    @Operation(summary = "The safeguarding referrals of a case, for those who may see it whole")
    @Transactional
    public Referrals list(@PathVariable("reference") String text) {
        CaseReference reference = opened(text, CaseView::full);
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "SERVICE_REFERRALS"));
        return new Referrals(referrals.of(reference).stream()
                .map(one -> new Referral(
                        one.id().toString(),
                        one.route(),
                        one.recipient(),
                        one.state().name()))
                .toList());
    }

    @PostMapping("/{id}/decision")
    @PreAuthorize("hasAnyRole('TRIAGE_OFFICER', 'TEAM_MANAGER', 'SAFEGUARDING_LEAD')")
    @Operation(summary = "Tell what the service decided; 409 when nobody waits for its answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void decide(
            @PathVariable("reference") String text, @PathVariable("id") String id, @RequestBody Decision decision) {
        CaseReference reference = opened(text, CaseView::changes);
        StatutoryReferral referral = referrals.of(reference).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(StatutoryDecisionApi::notFound);
        String words = decision.words() == null ? "" : decision.words().strip();
        String code = decision.decision();
        List<FieldProblem> problems = new ArrayList<>();
        if (code == null || !DECISIONS.contains(code)) {
            problems.add(new FieldProblem("/decision", "Use one of ACCEPTED_LEAD, ACCEPTED_WITH_US and NOT_ACCEPTED."));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            problems.add(new FieldProblem("/words", "Say what they decided and why, in 10,000 characters or fewer."));
        }
        if (code == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        entries.add(referral, EntryKind.DECISION, words);
        if (!answers.tell(reference, referral.id(), code)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private CaseReference opened(String text, Predicate<CaseView> enough) {
        if (!CaseReference.isReference(text)) {
            throw notFound();
        }
        CaseReference reference = CaseReference.parse(text);
        if (!audit.knows(reference) || !enough.test(access.of(account.get(), reference))) {
            audit.refused("STATUTORY_DECISION", reference);
            throw notFound();
        }
        return reference;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
