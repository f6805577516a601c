package org.handrail.people;

import java.util.Set;
import org.handrail.platform.Actor;

/** Tells who answers for how the people of a household are kept safe: its lead, and the safeguarding lead. */
public interface SafetyKeepers {

    boolean answerFor(Actor who, Set<HouseholdId> household);
}
