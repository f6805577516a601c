package org.handrail.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.Notes;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A worker says that somebody may not be safe, or that help ends. Both are kept first and acted on in the same moment. */
@Component
public class TellingOfConcern {

    /** Whom a concern is about. */
    public enum About {
        CHILD("A child or unborn baby"),
        ADULT("An adult");

        private final String label;

        About(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final RaisingConcern raising;
    private final EndingHelp ending;
    private final CaseFacts facts;
    private final Notes notes;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final Clock clock;

    TellingOfConcern(
            RaisingConcern raising,
            EndingHelp ending,
            CaseFacts facts,
            Notes notes,
            Agreements agreements,
            AuditTrail audit,
            Clock clock) {
        this.raising = raising;
        this.ending = ending;
        this.facts = facts;
        this.notes = notes;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Safeguarding starts at once; nobody has to approve it. Throws {@link InvalidInput} when there are no words. Nobody is
     * sent back for not saying whom it is about: that counts as a child.
     */
    @Transactional
    public void concern(CaseReference reference, String words, boolean dangerNow, @Nullable About about) {
        WritingDown.check("/concern", words, "Say what worries you.");
        Map<String, Fact> told = new HashMap<>();
        if (dangerNow) {
            told.put("immediateDanger", Fact.of(true));
        }
        if (about != About.ADULT) {
            told.put("childOrUnbornInHousehold", Fact.of(true));
            told.put("childConcern", Fact.of("SUSPECTED_SIGNIFICANT_HARM"));
        } else {
            told.put("adultAbuseNeglect", Fact.of("YES"));
            told.put("adultUnableToProtect", Fact.of("UNKNOWN"));
        }
        facts.record(
                reference,
                new Told(
                        Map.of(),
                        Map.of(),
                        told,
                        Source.PRACTITIONER,
                        LocalDate.ofInstant(clock.instant(), clock.getZone())));
        notes.write(reference, "Safeguarding concern raised: " + words.strip());
        audit.record(
                AuditEntry.of(AuditAction.SAFEGUARDING_RAISED).in(reference).detail("danger", dangerNow));
        raising.raise(reference);
    }

    /** Safety is checked again before the case ends. Throws {@link InvalidInput} when there is no reason or there are no words. */
    @Transactional
    public void ending(CaseReference reference, EndingHelp.@Nullable Reason reason, String words) {
        if (reason == null) {
            throw new InvalidInput(List.of(new FieldProblem("/ending", "Choose what happened.")));
        }
        WritingDown.check("/endingWords", words, "Say in a few words what happened.");
        notes.write(reference, reason.label() + ": " + words.strip());
        if (reason == EndingHelp.Reason.AGREEMENT_WITHDRAWN) {
            agreements.record(
                    reference,
                    new AgreementToSupport(
                            AgreementStatus.WITHDRAWN, "", LocalDate.ofInstant(clock.instant(), clock.getZone())));
        }
        audit.record(
                AuditEntry.of(AuditAction.AGREEMENT_WITHDRAWN).in(reference).detail("reason", reason.name()));
        ending.end(reference, reason);
    }
}
