package org.handrail.caserecord;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open cases of each team, and what they wait for. Callers check who may know. */
@Component
public class CaseLoads {

    private static final String OPEN = Arrays.stream(CaseStatus.values())
            .filter(CaseStatus::open)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));
    private static final String COUNTS = Arrays.stream(Waiting.values())
            .map(one -> "count(case when %s then 1 end) as %s"
                    .formatted(one.condition(), one.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLoads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the teams that have open cases, by their code. */
    public List<CaseLoad> of(Collection<String> teams) {
        return of(teams, Set.of());
    }

    /** The same without the cases that are hidden from the one who asks. */
    public List<CaseLoad> of(Collection<String> teams, Set<CaseReference> hidden) {
        if (teams.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select team, count(*) as open_cases, " + COUNTS + " from caserecord_case where status in ("
                        + OPEN + ") and team in (:teams) and reference not in (:hidden) group by team order by team")
                .param("teams", teams)
                .param(
                        "hidden",
                        hidden.isEmpty()
                                ? List.of("")
                                : hidden.stream().map(CaseReference::toString).toList())
                .param("now", DatabaseTime.of(clock.instant()))
                .query((row, number) -> {
                    Map<Waiting, Integer> waiting = new EnumMap<>(Waiting.class);
                    for (Waiting one : Waiting.values()) {
                        waiting.put(one, row.getInt(one.name().toLowerCase(Locale.ROOT)));
                    }
                    return new CaseLoad(row.getString("team"), row.getInt("open_cases"), waiting);
                })
                .list();
    }
}
