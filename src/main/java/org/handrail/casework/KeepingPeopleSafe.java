package org.handrail.casework;

import java.util.ArrayList;
import java.util.List;
import org.handrail.access.Accounts;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.HouseholdId;
import org.handrail.people.KeepingSafe;
import org.handrail.people.PersonId;
import org.handrail.people.TellingKind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the lead or the safeguarding lead says, on a case, what of its people is kept safe. Each verb throws
 * {@link InvalidInput} when something is left out; the trail of the case keeps that it was done, and no word of whom.
 */
@Component
public class KeepingPeopleSafe {

    /** How one member's details are seen. */
    public enum Seen {
        /** Others learn that there is a person kept apart. */
        APART,
        /** Others do not learn that there is anybody. */
        CONCEALED,
        /** As everybody else. */
        TOGETHER
    }

    private static final int SHORT = 200;
    private static final String WHY = "Write why, in a few words.";

    private final CaseRecords cases;
    private final KeepingSafe keepingSafe;
    private final Accounts accounts;
    private final AuditTrail audit;

    KeepingPeopleSafe(CaseRecords cases, KeepingSafe keepingSafe, Accounts accounts, AuditTrail audit) {
        this.cases = cases;
        this.keepingSafe = keepingSafe;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @param person null for the household as a whole */
    @Transactional
    public void location(CaseReference reference, @Nullable PersonId person, @Nullable Boolean kept, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (kept == null) {
            problems.add(new FieldProblem("/locationKept", "Choose whether it is kept safe."));
        }
        needs(problems, "/locationReason", reason);
        if (kept == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        keepingSafe.location(household(reference), person, kept, reason);
        note(reference);
    }

    /** What anybody who works on the case can do while no lead or safeguarding lead is at hand. */
    @Transactional
    public void hideWhereTheyLive(CaseReference reference, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        needs(problems, "/hideWhy", reason);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        keepingSafe.keepSafeAtOnce(household(reference), reason);
        note(reference);
    }

    @Transactional
    public void cover(CaseReference reference, @Nullable TellingKind kind, String words) {
        if (kind == null) {
            throw new InvalidInput(List.of(new FieldProblem("/tellingKind", "Choose what it is.")));
        }
        if (words.strip().length() < 4 || words.length() > SHORT) {
            throw new InvalidInput(List.of(
                    new FieldProblem("/tellingWords", "Use between 4 and 200 characters, as people write it.")));
        }
        keepingSafe.cover(household(reference), kind, words);
        note(reference);
    }

    /** @param person the member kept apart whom it is about; null when it is about where the household lives */
    @Transactional
    public void trust(
            CaseReference reference,
            @Nullable PersonId person,
            String account,
            @Nullable Boolean trusted,
            String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (accounts.find(account.strip()).isEmpty()) {
            problems.add(new FieldProblem("/trustAccount", "Enter the account name of somebody who works with us."));
        }
        if (trusted == null) {
            problems.add(new FieldProblem("/trusted", "Choose whether they may know."));
        }
        needs(problems, "/trustReason", reason);
        if (trusted == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        keepingSafe.trust(household(reference), person, account.strip(), trusted, reason);
        note(reference);
    }

    @Transactional
    public void apart(CaseReference reference, @Nullable PersonId person, @Nullable Seen seen, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (person == null) {
            problems.add(new FieldProblem("/apartWho", "Choose a person."));
        }
        if (seen == null) {
            problems.add(new FieldProblem("/apartSeen", "Choose what others see."));
        }
        needs(problems, "/apartReason", reason);
        if (person == null || seen == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        keepingSafe.apart(household(reference), person, seen != Seen.TOGETHER, seen == Seen.CONCEALED, reason);
        note(reference);
    }

    /** @param person null when it is somebody else, by name */
    @Transactional
    public void noLetters(
            CaseReference reference, @Nullable PersonId person, String name, @Nullable Boolean barred, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (person == null && (name.isBlank() || name.length() > SHORT)) {
            problems.add(new FieldProblem("/lettersName", "Choose a person above, or enter a name here."));
        }
        if (barred == null) {
            problems.add(new FieldProblem("/lettersBarred", "Choose whether they may get letters."));
        }
        needs(problems, "/lettersReason", reason);
        if (barred == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (person == null) {
            keepingSafe.noLettersTo(household(reference), name, barred, reason);
        } else {
            keepingSafe.noLettersTo(household(reference), person, barred, reason);
        }
        note(reference);
    }

    /** Refused to the one who wrote the address down. */
    @Transactional
    public void addressIsRight(CaseReference reference) {
        if (!keepingSafe.mayCheckAddress(household(reference))) {
            throw new InvalidInput(List.of(new FieldProblem("", "You wrote this address down. Ask somebody else.")));
        }
        keepingSafe.addressIsRight(household(reference));
        note(reference);
    }

    private void note(CaseReference reference) {
        audit.record(AuditEntry.of(AuditAction.SAFETY_CHANGED).in(reference));
    }

    private HouseholdId household(CaseReference reference) {
        return cases.get(reference).household();
    }

    private static void needs(List<FieldProblem> problems, String pointer, String reason) {
        if (reason.isBlank() || reason.length() > 2_000) {
            problems.add(new FieldProblem(pointer, WHY));
        }
    }
}
