package org.handrail.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One step of a plan, as it stands now.
 *
 * @param by the last day on which it is in time
 * @param meeting number of the meeting that agreed it
 */
public record PlanItem(UUID id, ItemWords words, PlanOwner owner, LocalDate by, ItemState state, int meeting) {

    public boolean open() {
        return state == ItemState.GOING_ON;
    }

    /** Whether it should have been done before this day. */
    public boolean lateOn(LocalDate day) {
        return open() && by.isBefore(day);
    }
}
