package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.people.HouseholdId;
import org.handrail.people.Member;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record CaseLine(
        CaseReference reference,
        HouseholdId household,
        List<Member> members,
        CaseStatus status,
        String area,
        Instant receivedAt,
        Dues dues,
        @Nullable String leadOrganisation,
        @Nullable String team) {

    /** Code of the organisation that leads, when one does. */
    public Optional<String> leader() {
        return Optional.ofNullable(leadOrganisation);
    }

    @Override
    public String toString() {
        return "CaseLine[" + reference + ']';
    }
}
