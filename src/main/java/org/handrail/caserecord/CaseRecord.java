package org.handrail.caserecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.handrail.people.HouseholdId;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A case: where it stands, when things are due, and who leads. Change it inside {@link CaseRecords#change}, which saves
 * it and publishes what happened. Every verb refuses with a {@link CaseRefusal} that names the status.
 */
public final class CaseRecord extends CaseStanding {

    /** A case was made for a referral. */
    public record CaseReceived(CaseReference reference, HouseholdId household, String area, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("household", household.toString(), "area", area);
        }
    }

    /** Somebody or the process began to triage the case. */
    public record TriageBegun(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The referral belongs to a case that is already open. */
    public record AddedToOpenCase(CaseReference reference, CaseReference openCase, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("openCase", openCase.toString());
        }
    }

    /** The referral did not belong to the open case after all. */
    public record SeparatedFromOpenCase(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The assessment began. */
    public record MovedToAssessment(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The plan began. */
    public record MovedToPlan(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** A statutory service leads from here. */
    public record HandedToStatutoryLead(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The statutory service gave the case back. */
    public record ReturnedByStatutoryLead(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The household lives elsewhere, and that area was told. */
    public record EndedNotOurArea(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The family did not agree to be helped. */
    public record EndedAgreementNotGiven(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The work of closing the case began. */
    public record ClosingBegun(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** The case was closed. */
    public record CaseClosed(CaseReference reference, String reason, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("reason", reason);
        }
    }

    /** Due times were set. */
    public record DuesSet(CaseReference reference, Dues dues, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return dues.codes();
        }
    }

    /** Another organisation or team leads the work. */
    public record LeadSet(
            CaseReference reference,
            String organisation,
            @Nullable String team,
            Actor by,
            Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return team == null
                    ? Map.of("organisation", organisation)
                    : Map.of("organisation", organisation, "team", team);
        }
    }

    /** It became known whether the safety questions were all answered. */
    public record SafetyQuestionsSet(CaseReference reference, boolean answered, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("answered", Boolean.toString(answered));
        }
    }

    /** All contact but that of the statutory service was held, or allowed again. */
    public record OtherContactHeld(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** Somebody allowed contact again. */
    public record OtherContactAllowed(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    /** Every word and coded fact of the case was erased for good. */
    public record CaseErased(CaseReference reference, Actor by, Instant at) implements CaseEvent {}

    record Move(
            @Nullable CaseStatus from,
            CaseStatus to,
            @Nullable String reason) {}

    private final List<Move> moves = new ArrayList<>();
    private final List<BiFunction<Actor, Instant, CaseEvent>> happened = new ArrayList<>();

    CaseRecord(Origin origin) {
        super(origin);
    }

    static CaseRecord received(Origin origin, boolean safetyQuestionsAnswered) {
        CaseRecord record = new CaseRecord(origin);
        record.safetyQuestionsAnswered = safetyQuestionsAnswered;
        record.moves.add(new Move(null, CaseStatus.RECEIVED, null));
        record.happened.add(
                (by, at) -> new CaseReceived(origin.reference(), origin.household(), origin.area(), by, at));
        return record;
    }

    /** Starts triage of a case that has just come in. */
    public void beginTriage() {
        take(CaseStep.BEGIN_TRIAGE, null, (by, at) -> new TriageBegun(reference(), by, at));
    }

    /** Ends the case because its referral belongs to another, open case. */
    public void addToOpenCase(CaseRecord other) {
        CaseReference open = other.reference();
        if (open.equals(reference()) || !other.status.open()) {
            throw new CaseRefusal("A referral can only be added to another open case; %s is '%s' (%s)."
                    .formatted(open, other.status.label(), other.status));
        }
        take(CaseStep.ADD_TO_OPEN_CASE, null, (by, at) -> new AddedToOpenCase(reference(), open, by, at));
        addedTo = open;
    }

    /** Takes back {@link #addToOpenCase} when the match was wrong: the referral is triaged as a case of its own. */
    public void separateFromOpenCase() {
        take(CaseStep.SEPARATE_FROM_OPEN_CASE, null, (by, at) -> new SeparatedFromOpenCase(reference(), by, at));
        addedTo = null;
    }

    /** Starts the assessment of needs and strengths. */
    public void moveToAssessment() {
        take(CaseStep.MOVE_TO_ASSESSMENT, null, (by, at) -> new MovedToAssessment(reference(), by, at));
    }

    /** Starts the plan, after an assessment or straight from triage where one service can help. */
    public void moveToPlan() {
        take(CaseStep.MOVE_TO_PLAN, null, (by, at) -> new MovedToPlan(reference(), by, at));
    }

    /** Hands the lead to a statutory service. Safety goes first, so any case that is still open allows it. */
    public void handToStatutoryLead() {
        take(CaseStep.HAND_TO_STATUTORY_LEAD, null, (by, at) -> new HandedToStatutoryLead(reference(), by, at));
    }

    /** Takes the case back into triage when the statutory service returns it. */
    public void returnToTriage() {
        take(CaseStep.RETURN_TO_TRIAGE, null, (by, at) -> new ReturnedByStatutoryLead(reference(), by, at));
    }

    /** Ends a case whose household lives in another area, once that area was told. */
    public void endNotOurArea() {
        take(CaseStep.END_NOT_OUR_AREA, null, (by, at) -> new EndedNotOurArea(reference(), by, at));
    }

    /** Ends a case for want of the family's agreement. */
    public void endAgreementNotGiven() {
        take(CaseStep.END_AGREEMENT_NOT_GIVEN, null, (by, at) -> new EndedAgreementNotGiven(reference(), by, at));
    }

    /** Starts the work of closing. */
    public void beginClosing() {
        take(CaseStep.BEGIN_CLOSING, null, (by, at) -> new ClosingBegun(reference(), by, at));
    }

    /**
     * Closes the case.
     *
     * @param reason a code, such as one of the decision table closure-outcome
     */
    public void close(String reason) {
        String code = Code.check("A reason for closing", reason);
        take(CaseStep.CLOSE, code, (by, at) -> new CaseClosed(reference(), code, by, at));
    }

    /** Sets when things are due. */
    public void dueBy(Dues due) {
        if (!dues.equals(due)) {
            dues = due;
            raise((by, at) -> new DuesSet(reference(), due, by, at));
        }
    }

    /** Gives the lead to an organisation and, if known, one of its teams; both are codes. */
    public void leadBy(String organisation, @Nullable String leadTeam) {
        leadOrganisation = Code.check("An organisation", organisation);
        team = Code.checkOptional("A team", leadTeam);
        raise((by, at) -> new LeadSet(reference(), organisation, leadTeam, by, at));
    }

    /** Keeps whether every safety question has been asked and answered. */
    public void safetyQuestionsAnswered(boolean answered) {
        if (safetyQuestionsAnswered != answered) {
            safetyQuestionsAnswered = answered;
            raise((by, at) -> new SafetyQuestionsSet(reference(), answered, by, at));
        }
    }

    /** Holds all contact but that of the statutory service, or allows it again. */
    public void holdOtherContact(boolean held) {
        if (holdOtherContact != held) {
            holdOtherContact = held;
            raise((by, at) ->
                    held ? new OtherContactHeld(reference(), by, at) : new OtherContactAllowed(reference(), by, at));
        }
    }

    private void take(CaseStep step, @Nullable String reason, BiFunction<Actor, Instant, CaseEvent> event) {
        if (!step.isOpenTo(status)) {
            throw new CaseRefusal(step.refusal(reference(), status));
        }
        moves.add(new Move(status, step.to(), reason));
        status = step.to();
        endReason = reason;
        raise(event);
    }

    private void raise(BiFunction<Actor, Instant, CaseEvent> event) {
        happened.add(event);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    List<CaseEvent> happened(Actor by, Instant at) {
        return happened.stream().map(event -> event.apply(by, at)).toList();
    }

    /** Forgets what was saved and published. */
    void settled() {
        moves.clear();
        happened.clear();
    }
}
