package org.handrail.caserecord;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handrail.people.HouseholdId;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** What can be read of a case; {@link CaseRecord} changes it. */
public abstract sealed class CaseStanding permits CaseRecord {

    record Origin(
            CaseReference reference,
            HouseholdId household,
            UUID subject,
            String area,
            Instant receivedAt,
            Actor referredBy) {}

    private final Origin origin;
    CaseStatus status = CaseStatus.RECEIVED;
    Dues dues = Dues.NONE;

    @Nullable
    String leadOrganisation;

    @Nullable
    String team;

    boolean safetyQuestionsAnswered;
    boolean holdOtherContact;

    @Nullable
    CaseReference addedTo;

    @Nullable
    String endReason;

    @Nullable
    Instant endedAt;

    long version;

    CaseStanding(Origin origin) {
        this.origin = origin;
    }

    /** Whose data key seals words about the case. */
    public final UUID subject() {
        return origin.subject();
    }

    /** The public name of the case. */
    public final CaseReference reference() {
        return origin.reference();
    }

    /** The household as the referral told of it; {@code Households} knows what it was matched with. */
    public final HouseholdId household() {
        return origin.household();
    }

    /** The GSS code of the area. */
    public final String area() {
        return origin.area();
    }

    public final Instant receivedAt() {
        return origin.receivedAt();
    }

    /** The account that sent the referral and its organisation. */
    public final Actor referredBy() {
        return origin.referredBy();
    }

    public final CaseStatus status() {
        return status;
    }

    public final Dues dues() {
        return dues;
    }

    /** Code of the organisation that leads, when one does. */
    public final Optional<String> leadOrganisation() {
        return Optional.ofNullable(leadOrganisation);
    }

    /** Code of the team that leads, when one does. */
    public final Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public final boolean safetyQuestionsAnswered() {
        return safetyQuestionsAnswered;
    }

    public final boolean holdOtherContact() {
        return holdOtherContact;
    }

    /** The open case that took this referral, when one did. */
    public final Optional<CaseReference> addedTo() {
        return Optional.ofNullable(addedTo);
    }

    /** When the case ended, once it has. */
    public final Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Code of why the case was closed, once it was. */
    public final Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    /** Counts the changes; hand it back with a change to learn whether somebody else was faster. */
    public final long version() {
        return version;
    }

    @Override
    public final String toString() {
        return "CaseRecord[" + reference() + ' ' + status + ']';
    }
}
