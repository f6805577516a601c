package org.handrail.access.engine;

import java.util.List;
import org.handrail.platform.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which team could take a task before its case was restricted, and may again afterwards. */
final class RestrictedTask {

    private static final String TEAMS_OF_NAMED = "restricted-";

    private RestrictedTask() {}

    static void note(JdbcClient jdbc, String task, String team, CaseReference reference) {
        if (!team.startsWith(TEAMS_OF_NAMED) && !teams(jdbc, task).contains(team)) {
            jdbc.sql("insert into access_restricted_task (task_id, team, case_reference) values (?, ?, ?)")
                    .params(task, team, reference.toString())
                    .update();
        }
    }

    static List<String> teams(JdbcClient jdbc, String task) {
        return jdbc.sql("select team from access_restricted_task where task_id = ? order by team")
                .param(task)
                .query(String.class)
                .list();
    }
}
