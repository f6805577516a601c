package org.handrail.frontdoor;

import java.util.Map;
import org.handrail.platform.time.TimeLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the front door that no decision table sets, and the team behind each role that late work goes to.
 *
 * @param concernWithin limit for a concern that a worker raises, around the clock
 * @param remindAfterPart when to remind, as a part of the time from start to due
 * @param teams candidate group by the code of the output {@code escalateTo}
 * @param defaultTeam the team where no other is named
 */
@ConfigurationProperties("handrail.front-door")
public record FrontDoorSettings(
        @DefaultValue("M60") TimeLimit concernWithin,
        @DefaultValue("WH4") TimeLimit safetyQuestionsWithin,
        @DefaultValue("0.75") double remindAfterPart,
        @DefaultValue Map<String, String> teams,
        @DefaultValue("council-duty") String defaultTeam) {

    public String teamFor(String role) {
        return teams.getOrDefault(role, defaultTeam);
    }
}
