package org.handrail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.handrail.support.OnPostgreSql;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists of tasks and cases, as pages and scripts get them by HTTP, when very many tasks are open: our own pages, and
 * Tasklist's own list call, answered from the work list and, with the work list taken away, by the engine's statements.
 */
@Import({HandrailSide.class, ManyOpenTasks.class, OwnLists.class})
class WorkListBench extends OnPostgreSql {

    private static final int TASKS = Integer.getInteger("handrail.bench.tasks", 200_000);
    private static final int WARM_UP = 40;
    private static final int ROUNDS = Integer.getInteger("handrail.bench.rounds", 100);
    private static final int STOCK_ROUNDS = 3;
    private static final int STOCK_SECONDS = 12;
    private static final int PAGE = 15;
    private static final int OK = 200;

    /** What one side answered, if it did, and how long it took. */
    private record Side(Times times, JsonNode answer) {}

    @Autowired
    private ManyOpenTasks council;

    @Autowired
    private OwnLists own;

    @Autowired
    private FilterService filters;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> idOfFilter = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    private final Report report = new Report("work-list", "Lists of tasks and cases");

    @Test
    void listsTasksAndCases() throws Exception {
        council.fill(TASKS);
        workList("rebuild");
        jdbc.sql("vacuum analyze").update();
        progress("filled");
        Person worker = Person.signIn(port, ManyOpenTasks.WORKER);
        Person manager = Person.signIn(port, ManyOpenTasks.MANAGER);
        assertThat(worker.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(OK);
        report.line(
                "%,d open tasks and cases; a worker and a manager in %d of %d teams; PostgreSQL %s; load %s at the start."
                        .formatted(
                                TASKS,
                                ManyOpenTasks.FIFTY_TEAMS.size(),
                                CopiedCases.TEAMS,
                                setting("server_version"),
                                load()));
        warmUp(worker, manager);
        progress("warm");
        try {
            ownLists(worker, manager);
            tasklist(worker);
            report.line("").line("Load at the end: " + load() + '.');
        } finally {
            report.publish();
        }
    }

    private void ownLists(Person worker, Person manager) {
        report.line("").line("## Our own lists, milliseconds, median / 95th percentile");
        report.table(
                "List", "Worker, read", "Worker, whole page by HTTP", "Manager, read", "Manager, whole page by HTTP");
        for (OwnLists.Page page : OwnLists.ALL) {
            List<Times> times = List.of(
                    timed(() -> own.reads(ManyOpenTasks.WORKER, page)),
                    timed(() -> OwnLists.opens(worker, page)),
                    timed(() -> own.reads(ManyOpenTasks.MANAGER, page)),
                    timed(() -> OwnLists.opens(manager, page)));
            report.row(page.what(), times.get(0), times.get(1), times.get(2), times.get(3));
            progress(page.path() + ' ' + times);
        }
    }

    /** Everything in turn, so that what is measured first is as warm as what is measured last. */
    private void warmUp(Person worker, Person manager) {
        for (int round = 0; round < WARM_UP; round++) {
            OwnLists.ALL.forEach(page -> {
                own.reads(ManyOpenTasks.WORKER, page);
                OwnLists.opens(worker, page);
                OwnLists.opens(manager, page);
            });
            ListCall.all().forEach(call -> answer(worker, call));
        }
    }

    private static Times timed(Runnable work) {
        Times times = new Times(STOCK_SECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            times.add(work);
        }
        return times;
    }

    private void tasklist(Person worker) throws SQLException {
        Map<ListCall, Side> ours = new LinkedHashMap<>();
        ListCall.all().forEach(call -> {
            Side side = new Side(timed(() -> asks(worker, call)), answer(worker, call));
            ours.put(call, side);
            progress("work list: " + call + ' ' + side.times());
        });
        workList("remove");
        jdbc.sql("vacuum analyze").update();
        limit(STOCK_SECONDS);
        report.line("").line("## Tasklist's list call by HTTP, milliseconds, median / 95th percentile");
        report.table(
                "Filter",
                "What",
                "Tasks",
                "With the work list",
                "Engine's own statements",
                "Ratio",
                "… without its check of rights");
        ours.forEach((call, with) -> {
            Side stock = stock(STOCK_ROUNDS, () -> asks(worker, call));
            Side unchecked = stock(STOCK_ROUNDS, () -> unchecked(() -> asks(worker, call)));
            report.row(
                    call.filter(),
                    call.what(),
                    with.answer().path("count").asLong(),
                    with.times(),
                    stock.times(),
                    stock.times().timesAsLongAs(with.times()),
                    unchecked.times());
            progress("engine: " + call + ' ' + stock.times() + ", unchecked " + unchecked.times());
            Side right = stock.times().isStopped() ? unchecked : stock;
            assertThat(with.answer()).as(call.toString()).isEqualTo(right.answer());
        });
        report.line("").line("## Our own task list by the engine's own statements, worker, read");
        report.table("List", "ms");
        OwnLists.ALL.stream().filter(page -> page.path().startsWith("/tasks")).forEach(page -> {
            Times times = new Times(STOCK_SECONDS);
            for (int round = 0; round < STOCK_ROUNDS; round++) {
                times.add(() -> own.reads(ManyOpenTasks.WORKER, page));
            }
            report.row(page.what(), times);
        });
        limit(0);
        workList("install");
    }

    private Side stock(int rounds, Supplier<HttpResponse<String>> call) {
        Times times = new Times(STOCK_SECONDS);
        JsonNode[] answer = {json.nullNode()};
        for (int round = 0; round < rounds && !times.isStopped(); round++) {
            times.add(() -> {
                HttpResponse<String> got = call.get();
                if (got.statusCode() == OK) {
                    answer[0] = tree(got);
                } else {
                    times.stop();
                }
            });
        }
        return new Side(times, answer[0]);
    }

    /** In this council whoever can take or has a task may read it, so that a list of these is the same without the check. */
    private <T> T unchecked(Supplier<T> work) {
        engine.setAuthorizationEnabled(false);
        try {
            return work.get();
        } finally {
            engine.setAuthorizationEnabled(true);
        }
    }

    private JsonNode answer(Person worker, ListCall call) {
        HttpResponse<String> got = asks(worker, call);
        assertThat(got.statusCode()).as(call.toString()).isEqualTo(OK);
        JsonNode answer = tree(got);
        assertThat(answer.at("/_embedded/task").size())
                .as(call.toString())
                .isEqualTo(Math.min(PAGE, answer.path("count").asInt(-1)));
        return answer;
    }

    private HttpResponse<String> asks(Person worker, ListCall call) {
        try {
            return worker.lists(filter(call.filter()), call.query(), 0, PAGE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private String filter(String name) {
        return idOfFilter.computeIfAbsent(
                name,
                one -> filters.createTaskFilterQuery()
                        .filterName(one)
                        .singleResult()
                        .getId());
    }

    private JsonNode tree(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** So many seconds for a statement, or 0 for no limit, on every connection from now on. */
    private void limit(int seconds) throws SQLException {
        jdbc.sql("alter database postgres set statement_timeout = '" + seconds + "s'")
                .update();
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private void workList(String act) {
        jdbc.sql("select * from platform_work_list_" + act + "()").query(row -> {});
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private String setting(String name) {
        return jdbc.sql("select setting from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    @SuppressWarnings("SystemOut")
    private static void progress(String what) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), what);
    }
}
