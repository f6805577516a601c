package org.handrail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.handrail.support.OnPostgreSql;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists of tasks and cases, as pages and scripts get them by HTTP, when very many tasks are open: Tasklist's own list call
 * from the work list and, with the work list taken away, from the engine's own statements; and our own pages.
 */
@Import({HandrailSide.class, ManyOpenTasks.class})
class WorkListBench extends OnPostgreSql {

    private static final int TASKS = Integer.getInteger("handrail.bench.tasks", 200_000);
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;

    @Autowired
    private ManyOpenTasks council;

    @Autowired
    private JdbcClient jdbc;

    private final Report report = new Report("work-list", "Work lists");

    @Test
    void listsTasksAndCases() throws Exception {
        council.fill(TASKS);
        progress("filled");
        work("rebuild");
        progress("work list rebuilt");
        jdbc.sql("vacuum analyze").update();
        progress("analysed");
        Person worker = Person.signIn(port, ManyOpenTasks.WORKER);
        Person manager = Person.signIn(port, ManyOpenTasks.MANAGER);
        report.table("Who", "Page", "ms");
        for (String page : List.of("/tasks", "/tasks?page=5", "/cases", "/cases?page=4", "/cases?status=IN_TRIAGE", "/cases?status=CLOSING", "/cases?waiting=LATE", "/cases?team=list-team-3")) {
            report.row("worker", page, times(worker, page));
            report.row("manager", page, times(manager, page));
            progress(page);
        }
        report.row("manager", "/insight", times(manager, "/insight"));
        report.publish();
        if (Boolean.getBoolean("keep")) Thread.sleep(3_600_000);
    }

    private Times times(Person person, String page) throws Exception {
        Times times = new Times(10);
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Runnable get = () -> { try { assertThat(person.get(page).statusCode()).as(page).isEqualTo(200); } catch (Exception e) { throw new IllegalStateException(e); } };
            if (i < 0) get.run(); else times.add(get);
        }
        return times;
    }

    private void work(String what) {
        jdbc.sql("select * from platform_work_list_" + what + "()").query(rows -> {});
    }

    @SuppressWarnings("SystemOut")
    private static void progress(String what) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), what);
    }
}
