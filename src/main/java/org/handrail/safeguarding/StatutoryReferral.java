package org.handrail.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a case to one service that has to know.
 *
 * @param route code of the safety route that was found
 * @param recipient code of who takes it, as the table of routes names them
 * @param dueWithin limit of the route, as the decision tables write limits
 * @param withoutAgreement whether it goes without the family's agreement, as the table says
 * @param run the process that works on it
 * @param place its number in that process
 */
public record StatutoryReferral(
        UUID id,
        CaseReference reference,
        String route,
        String recipient,
        String dueWithin,
        String withoutAgreement,
        ReferralState state,
        String run,
        int place,
        Instant begunAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Instant decidedAt) {

    /** The step of the process where the work on it goes on. */
    public Stage stage() {
        return switch (state) {
            case SENT, RECEIVED -> Stage.SENT;
            case NOT_ACCEPTED -> Stage.ANSWERED;
            case CHALLENGED -> Stage.CHALLENGED;
            default -> Stage.NEW;
        };
    }

    /** Where the work on a referral goes on. */
    public enum Stage {
        NEW,
        SENT,
        ANSWERED,
        CHALLENGED
    }
}
