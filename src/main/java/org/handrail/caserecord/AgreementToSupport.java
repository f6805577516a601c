package org.handrail.caserecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The family's agreement to be helped. It is not the lawful basis for using their data: see {@link LawfulBasis}.
 *
 * @param method how they were asked, such as "by phone"; empty when nobody said
 * @param on the day on which they answered
 */
public record AgreementToSupport(
        AgreementStatus status, String method, @Nullable LocalDate on) {

    /** Nobody has asked yet. */
    public static final AgreementToSupport NOT_ASKED = new AgreementToSupport(AgreementStatus.NOT_ASKED, "", null);

    @Override
    public String toString() {
        return "AgreementToSupport[" + status + ']';
    }
}
