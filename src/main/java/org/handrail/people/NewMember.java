package org.handrail.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as a referral describes them, before anyone knows whether we have met. */
public record NewMember(
        PersonalName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable NhsNumber nhsNumber,
        String relationship) {

    @Override
    public String toString() {
        return "NewMember[hidden]";
    }
}
