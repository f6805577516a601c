package org.handrail.triage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a process to one decision table.
 *
 * @param decision key of the table
 * @param pathway the pathway that is asked about, for tables that run once for each
 * @param permit whether details may be passed on in the referral that is asked about
 * @param circumstances facts of this question alone, such as who would receive the information, by name of the input and
 *     as the list of inputs writes them
 */
public record Question(
        String decision, @Nullable String pathway, @Nullable String permit, Map<String, String> circumstances) {

    public Question {
        circumstances = Map.copyOf(circumstances);
    }
}
