package org.handrail.access;

import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks that open a case, beside the engine's own, so that lists of cases are read from one index. */
@Component
public class OpenTasks {

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String task, CaseReference reference, @Nullable String team, @Nullable String assignee) {
        jdbc.sql("insert into access_open_task (task_id, case_reference, team, assignee) values (?, ?, ?, ?)")
                .param(task)
                .param(reference.toString())
                .param(team)
                .param(assignee)
                .update();
    }

    void assign(String task, @Nullable String assignee) {
        jdbc.sql("update access_open_task set assignee = ? where task_id = ?")
                .param(assignee)
                .param(task)
                .update();
    }

    /** Another team may take the task from now on, and nobody has it unless they keep it. */
    public void hand(String task, @Nullable String team, @Nullable String assignee) {
        jdbc.sql("update access_open_task set team = ?, assignee = ? where task_id = ?")
                .param(team)
                .param(assignee)
                .param(task)
                .update();
    }

    void remove(String task) {
        jdbc.sql("delete from access_open_task where task_id = ?").param(task).update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from (select 1 from access_open_task limit 1) first_one")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
