package org.handrail.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.rest.sub.runtime.impl.FilterResourceImpl;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.worklist.BothWays;
import org.handrail.support.OnPostgreSql;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists of tasks and cases when 200,000 tasks are open and the worker is in 50 of 400 teams: Tasklist's own list call from
 * the work list and by the engine's own statements, and our own pages.
 */
@Import(HandrailSide.class)
class WorkListBench extends OnPostgreSql {

    private static final int TASKS = Integer.getInteger("handrail.bench.tasks", 200_000);
    private static final int WORKED = 200;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 60;
    private static final int STOCK_ROUNDS = 20;
    private static final int LIMIT_SECONDS = 10;
    private static final int ENOUGH_SECONDS = 15;
    private static final String WORKER = CopiedCases.WORKER;
    private static final List<String> MY_TEAMS =
            IntStream.range(0, 50).mapToObj(CopiedCases::team).toList();

    private static final String NEWEST = sorted("created", "desc");

    @Autowired
    private HandrailSide side;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private CaseTasks caseTasks;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private final ObjectMapper json = new ObjectMapper();

    private final Report report = new Report("work-list", "Work lists");

    @Test
    void listsTasksAndCases() throws Exception {
        fill();
        report.line("%d open tasks, worker in %d of %d teams, PostgreSQL %s."
                .formatted(TASKS, MY_TEAMS.size(), CopiedCases.TEAMS, setting("server_version")));
        try {
            tasklist();
            ownLists();
            keepingInStep();
            worksOnSomeOfThem();
        } finally {
            report.publish();
        }
    }

    private void fill() throws SQLException {
        jdbc.sql("select platform_work_list_install()").query(Boolean.class).single();
        side.begins(CaseStory.TO_TRIAGE.get(0), 1);
        CopiedCases copies = new CopiedCases(database, side.atHand().toString());
        copies.write(TASKS);
        copies.complete(TASKS, TASKS / WORKED);
        MY_TEAMS.forEach(team -> jdbc.sql("""
                        insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
                        values ('read-' || ?, 1, 1, ?, 6, '*', 2)""").params(team, team).update());
        jdbc.sql("""
                        insert into access_account (name, password_hash, title, organisation, role, enabled)
                        select ?, password_hash, title, organisation, role, enabled from access_account
                        where name = 'practitioner'""").param(WORKER).update();
        MY_TEAMS.forEach(team -> jdbc.sql("insert into access_account_group (account, team) values (?, ?)")
                .params(WORKER, team)
                .update());
        Times rebuild = new Times(LIMIT_SECONDS);
        rebuild.add(() -> jdbc.sql("select missing from platform_work_list_rebuild()")
                .query(Long.class)
                .single());
        jdbc.sql("vacuum analyze").update();
        report.line("The work list was filled anew in %.1f s.".formatted(rebuild.at(1) / 1_000));
    }

    private void tasklist() {
        report.line("")
                .line("## Tasklist: list, count and embeds of a page of 15, milliseconds, median / 95th percentile");
        report.table(
                "Filter",
                "What",
                "Tasks",
                "List call",
                "Count alone",
                "Engine's own list call",
                "Engine's own count",
                "Ratio");
        filters.createTaskFilterQuery()
                .listPage(0, 20)
                .forEach(filter -> tasklist(filter.getId(), filter.getName(), "newest first", NEWEST));
        String mine = filters.createTaskFilterQuery()
                .filterName("Mine or my team")
                .singleResult()
                .getId();
        Map<String, String> more = new LinkedHashMap<>();
        more.put("soonest due first", sorted("dueDate", "asc"));
        more.put("most urgent first", sorted("priority", "desc"));
        more.put("by name", sorted("nameCaseInsensitive", "asc"));
        more.put("priority 75 or more", narrowed("\"minPriority\":75"));
        more.put("due before tomorrow", narrowed("\"dueBefore\":\"%s.000+0000\"".formatted(tomorrow())));
        more.put("by a variable, 10 %", narrowed(variable("POSSIBLE")));
        more.put("by a variable, 0.1 %", narrowed(variable("CERTAIN")));
        more.put("by a variable, 90 %", narrowed(variable("NONE")));
        more.forEach((what, query) -> tasklist(mine, "Mine or my team", what, query));
    }

    private static String tomorrow() {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusDays(1)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static String sorted(String by, String order) {
        return "{\"sorting\":[{\"sortBy\":\"%s\",\"sortOrder\":\"%s\"}]}".formatted(by, order);
    }

    private static String narrowed(String criterion) {
        return "{" + criterion + "," + NEWEST.substring(1);
    }

    private static String variable(String value) {
        return "\"processVariables\":[{\"name\":\"matchResult\",\"operator\":\"eq\",\"value\":\"%s\"}]"
                .formatted(value);
    }

    private void tasklist(String filter, String name, String what, String query) {
        FilterResourceImpl resource = new FilterResourceImpl("default", json, filter, "/");
        BothWays both = new BothWays(engine);
        identity.setAuthentication(WORKER, MY_TEAMS, List.of());
        try {
            long tasks = both.ours(() -> resource.queryCount(query).getCount());
            Times list = new Times(LIMIT_SECONDS);
            Times count = new Times(LIMIT_SECONDS);
            Times stockList = new Times(LIMIT_SECONDS);
            Times stockCount = new Times(LIMIT_SECONDS);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                once(round, list, () -> both.ours(() -> text(resource.queryHalList(query, 0, 15))));
                once(round, count, () -> both.ours(() -> resource.queryCount(query)));
                if (round >= 0 && round < STOCK_ROUNDS && stockList.seconds() < ENOUGH_SECONDS) {
                    stock(stockCount, () -> both.stock(() -> limited(() -> resource.queryCount(query))));
                    if (stockCount.isStopped()) {
                        stockList.stop();
                    }
                    stock(stockList, () -> both.stock(() -> limited(() -> text(resource.queryHalList(query, 0, 15)))));
                }
            }
            report.row(name, what, tasks, list, count, stockList, stockCount, stockList.timesAsLongAs(list));
        } finally {
            identity.clearAuthentication();
        }
    }

    private String text(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void once(int round, Times times, Runnable work) {
        if (round < 0) {
            work.run();
        } else {
            times.add(work);
        }
    }

    private <T> T limited(Supplier<T> work) {
        jdbc.sql("set local statement_timeout = '" + LIMIT_SECONDS + "s'").update();
        return work.get();
    }

    /** One that was stopped is not asked again. */
    private static void stock(Times times, Runnable work) {
        if (!times.isStopped()) {
            try {
                times.add(work);
            } catch (org.camunda.bpm.engine.ProcessEngineException
                    | org.camunda.bpm.engine.rest.exception.RestException stopped) {
                times.stop();
            }
        }
    }

    private void ownLists() throws IOException, InterruptedException {
        report.line("").line("## Our own lists, milliseconds, median / 95th percentile");
        report.table("List", "Time");
        Times first = new Times(LIMIT_SECONDS);
        Set<String> teams = Set.copyOf(MY_TEAMS);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            once(round, first, () -> caseTasks.forWorker(WORKER, teams, 0, 101));
        }
        report.row("the first 100 tasks of a worker", first);
        Person person = Person.signIn(port, WORKER);
        for (String page : List.of(
                "/tasks",
                "/tasks?page=20",
                "/cases",
                "/cases?page=4",
                "/cases?status=IN_TRIAGE",
                "/cases?team=list-team-3")) {
            Times times = new Times(LIMIT_SECONDS);
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                once(round, times, () -> opens(person, page));
            }
            report.row("the page " + page + ", by HTTP", times);
        }
    }

    private static void opens(Person person, String page) {
        try {
            assertThat(person.get(page).statusCode()).as(page).isEqualTo(200);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private void keepingInStep() {
        report.line("").line("## Keeping in step, microseconds for the life of a task: made, taken, done");
        report.table("With the work list", "Without", "Cost");
        Times with = new Times(LIMIT_SECONDS);
        Times without = new Times(LIMIT_SECONDS);
        for (int round = 0; round < 5; round++) {
            with.add(() -> lives("origin"));
            without.add(() -> lives("replica"));
        }
        report.row(
                Spread.number(with.at(0.5)),
                Spread.number(without.at(0.5)),
                Spread.number(with.at(0.5) - without.at(0.5)));
    }

    /** A thousand lives. */
    private void lives(String role) {
        jdbc.sql("""
                        do $$ declare
                            model act_ru_task;
                        begin
                            set local session_replication_role = %s;
                            select * into model from act_ru_task limit 1;
                            for i in 1..1000 loop
                                insert into act_ru_task (id_, rev_, proc_def_id_, create_time_, due_date_, priority_)
                                    values ('life-' || i, 1, model.proc_def_id_, now(), now(), 50);
                                insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
                                    values ('life-' || i, 1, 'candidate', 'list-team-1', 'life-' || i);
                                insert into act_ru_authorization
                                    (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                                    values ('life-' || i, 1, 1, 'list-team-1', 7, 'life-' || i, 2);
                                update act_ru_task set assignee_ = 'list-worker' where id_ = 'life-' || i;
                                insert into act_ru_authorization
                                    (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
                                    values ('life-a-' || i, 1, 1, 'list-worker', 7, 'life-' || i, 2);
                                delete from act_ru_identitylink where task_id_ = 'life-' || i;
                                delete from act_ru_authorization where resource_id_ = 'life-' || i;
                                delete from act_ru_task where id_ = 'life-' || i;
                            end loop;
                        end $$""".formatted(role)).update();
    }

    private void worksOnSomeOfThem() {
        int every = TASKS / WORKED;
        for (int number = every; number <= TASKS; number += every) {
            side.takesUp(CaseReference.parse(CopiedCases.reference(number)), CopiedCases.team(number));
            TriageSteps.work(side, "2");
        }
        report.line("")
                .line("%d of the tasks were worked on in their forms, and their processes went on.".formatted(WORKED));
        assertThat(jdbc.sql("select missing + extra from platform_work_list_compare()")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String setting(String name) {
        return jdbc.sql("select setting from pg_settings where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
