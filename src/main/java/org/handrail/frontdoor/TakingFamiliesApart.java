package org.handrail.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Notes;
import org.handrail.people.Matching;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a wrong match right: the households stand alone again, a referral that was added to the case of the other family
 * is looked at by itself, what partners were told since is taken back, and everyone who was told is told again.
 */
@Component
public class TakingFamiliesApart {

    private static final int LONGEST = 4_000;

    private final Matching matching;
    private final CaseRecords cases;
    private final CaseFacts facts;
    private final Notes notes;
    private final StartingTriage triage;
    private final WordOfTakingApart word;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingFamiliesApart(
            Matching matching,
            CaseRecords cases,
            CaseFacts facts,
            Notes notes,
            StartingTriage triage,
            WordOfTakingApart word,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matching = matching;
        this.cases = cases;
        this.facts = facts;
        this.notes = notes;
        this.triage = triage;
        this.word = word;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The referrals that were matched with the household of this case, itself included, newest first. */
    public List<CaseRecord> matched(CaseReference reference) {
        return cases.ofHousehold(cases.get(reference).household()).stream()
                .filter(record -> matching.isMatched(record.household()))
                .toList();
    }

    /**
     * Takes the referral apart from the family of the case. The caller has checked who may. Throws {@link InvalidInput},
     * and changes nothing, when it was not matched with this case or it is not said why.
     *
     * @param at the case on whose page somebody found out
     * @param wrong the referral that is about another family
     */
    @Transactional
    public void apart(CaseReference at, @Nullable CaseReference wrong, String why) {
        CaseRecord other = check(at, wrong, why);
        List<CaseRecord> together = cases.ofHousehold(other.household());
        matching.undo(other.household());
        Set<CaseReference> apart = cases.ofHousehold(other.household()).stream()
                .map(CaseRecord::reference)
                .collect(Collectors.toSet());
        notes.write(at, "These are not the same family (" + other.reference() + "). " + why.strip());
        together.forEach(record -> word.takeBackWhatWasOffered(record, other.receivedAt()));
        together.forEach(record -> record.addedTo()
                .filter(open -> apart.contains(record.reference()) != apart.contains(open))
                .ifPresent(open -> separate(record, open)));
        List<CaseReference> others = together.stream()
                .map(CaseRecord::reference)
                .filter(reference -> !apart.contains(reference))
                .toList();
        Instant now = clock.instant();
        together.forEach(record -> {
            if (apart.contains(record.reference())) {
                word.tellReferrer(record, others);
            }
            word.tellTeam(record);
            events.publishEvent(new FamiliesTakenApart(record.reference(), other.reference(), currentActor.now(), now));
        });
    }

    private void separate(CaseRecord added, CaseReference open) {
        CaseRecord alone = cases.change(added.reference(), CaseRecord::separateFromOpenCase);
        facts.takeOut(added.reference(), open);
        notes.write(
                open,
                ("Referral %s is about another family and was taken out of this case. What it told counts here no more."
                                + " Look through the plan, the notes and the level of need, and put right what came"
                                + " from it.")
                        .formatted(added.reference()));
        notes.write(
                added.reference(),
                "This referral had been added to %s by mistake. It is looked at by itself now.".formatted(open));
        triage.again(alone);
    }

    private CaseRecord check(CaseReference at, @Nullable CaseReference wrong, String why) {
        Optional<CaseRecord> found = matched(at).stream()
                .filter(record -> record.reference().equals(wrong))
                .findFirst();
        if (found.isEmpty()) {
            throw new InvalidInput(
                    List.of(new FieldProblem("/wrong", "Choose the referral that is about another family.")));
        }
        if (why.isBlank()) {
            throw new InvalidInput(List.of(new FieldProblem("/why", "Write how you know that they are two families.")));
        }
        if (why.length() > LONGEST) {
            throw new InvalidInput(List.of(new FieldProblem("/why", "Use 4,000 characters or fewer.")));
        }
        return found.get();
    }
}
