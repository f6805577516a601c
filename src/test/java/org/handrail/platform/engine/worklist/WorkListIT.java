package org.handrail.platform.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.TaskOrder;
import org.handrail.support.OnPostgreSql;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list answers as the engine does, and stays in step with it. */
class WorkListIT extends OnPostgreSql {

    private static final boolean DEEP = Boolean.getBoolean("handrail.deep");
    private static final int TASKS = 300;
    private static final int CHANGES = DEEP ? 900 : 250;
    private static final int PAIRS = DEEP ? 2_800 : 500;
    private static final long DAY = 86_400_000;

    private static final List<String> TEAMS = Stream.concat(
                    Stream.of("council-safeguarding", "council-duty"),
                    IntStream.range(0, 10).mapToObj(i -> "list-team-" + i))
            .toList();
    private static final List<String> PEOPLE =
            IntStream.range(0, 8).mapToObj(i -> "list-person-" + i).toList();

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseTasks caseTasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AsSystem system;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    private long seed;

    @SuppressWarnings("NullAway.Init")
    private Random random;

    @SuppressWarnings("NullAway.Init")
    private BothWays both;

    @BeforeEach
    void makesTasksLikeThoseOfARealCase() {
        seed = Long.getLong("handrail.seed", System.nanoTime());
        random = new Random(seed);
        switched(true);
        both = new BothWays(engine);
        String reference = desk().received(Referral.ofStrangers(Referral.storyA(), "Listed"));
        String real = desk().task("triage", reference, "");
        jdbc.sql("""
                        insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, DESCRIPTION_,
                            TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
                        select 'list-' || n, 1, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, DESCRIPTION_,
                            TASK_DEF_KEY_, 10 * (n % 7), CREATE_TIME_ - n % 40 * interval '7 hours', DUE_DATE_,
                            SUSPENSION_STATE_, TASK_STATE_
                        from ACT_RU_TASK, generate_series(1, :many) n where ID_ = :real""").param("many", TASKS).param("real", real).update();
    }

    @AfterEach
    void takesTheTasksAway() {
        jdbc.sql("delete from ACT_RU_IDENTITYLINK where TASK_ID_ like 'list-%'").update();
        jdbc.sql("delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ like 'list-%'")
                .update();
        jdbc.sql("delete from ACT_RU_TASK where ID_ like 'list-%'").update();
        assertThat(jdbc.sql("select count(*) from platform_work_list where task like 'list-%'")
                        .query(Long.class)
                        .single())
                .isZero();
        switched(true);
    }

    private void switched(boolean on) {
        jdbc.sql("select platform_work_list_" + (on ? "install" : "remove") + "()")
                .query(Boolean.class)
                .single();
    }

    @Test
    void answersAsTheEngineDoesWhateverHappenedToTheTasks() {
        for (int change = 0; change < CHANGES; change++) {
            changesATask();
        }
        assertThat(compared()).as("seed %d", seed).isEqualTo("0 missing, 0 extra");
        List<Filter> all = filters.createTaskFilterQuery().listPage(0, 200).stream()
                .filter(Question::isOurs)
                .toList();
        int forUs = 0;
        for (int pair = 1; pair <= PAIRS; pair++) {
            Question question = Question.any(all, random);
            comparesForSomebody(question);
            forUs += question.isForUs() ? 1 : 0;
            if (pair % 10 == 0) {
                changesATask();
            }
        }
        assertThat(both.answeredByUs())
                .as("answered by the work list, seed %d", seed)
                .isEqualTo(3 * forUs);
        assertThat(compared()).as("seed %d", seed).isEqualTo("0 missing, 0 extra");
    }

    @Test
    void mendsAListThatIsWrong() {
        jdbc.sql("delete from platform_work_list where task in (select min(task) from platform_work_list)")
                .update();
        jdbc.sql(
                        "update platform_work_list set open = not open where task in (select max(task) from platform_work_list)")
                .update();
        jdbc.sql(
                        "insert into platform_work_list values ('list-x', 'g:x', true, false, true, true, now(), null, 1, 'x')")
                .update();
        assertThat(compared()).isNotEqualTo("0 missing, 0 extra");
        jdbc.sql("select missing from platform_work_list_rebuild()")
                .query(Long.class)
                .single();
        assertThat(compared()).isEqualTo("0 missing, 0 extra");
    }

    @Test
    void listsTheTasksOfAPersonInTheOrderAskedFor() {
        for (int change = 0; change < CHANGES; change++) {
            changesATask();
        }
        Map<TaskOrder, String> orders = Map.of(
                TaskOrder.SOONEST, "DUE_DATE_, ID_",
                TaskOrder.URGENT, "PRIORITY_ desc, DUE_DATE_, ID_",
                TaskOrder.NEWEST, "CREATE_TIME_ desc, ID_ desc");
        orders.forEach((order, columns) -> assertThat(caseTasks.forWorker(PEOPLE.get(0), TEAMS, order, 3, 40).stream()
                        .map(OpenTask::id)
                        .toList())
                .as("%s, seed %d", order, seed)
                .isNotEmpty()
                .isEqualTo(
                        jdbc.sql("select ID_ from ACT_RU_TASK t where ASSIGNEE_ = :me or ASSIGNEE_ is null and exists"
                                        + " (select 1 from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_"
                                        + " and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:teams)) order by " + columns
                                        + " limit 40 offset 3")
                                .param("me", PEOPLE.get(0))
                                .param("teams", TEAMS)
                                .query(String.class)
                                .list()));
    }

    @Test
    void leavesEverythingToTheEngineWhenSwitchedOff() {
        switched(false);
        both.ours(
                () -> tasks.createTaskQuery().taskCandidateGroup("council-duty").count());
        assertThat(both.answeredByUs()).isZero();
        changesATask();

        switched(true);
        both.ours(
                () -> tasks.createTaskQuery().taskCandidateGroup("council-duty").count());
        assertThat(both.answeredByUs()).isOne();
        assertThat(compared()).isEqualTo("0 missing, 0 extra");
    }

    private void changesATask() {
        String task = "list-" + (1 + random.nextInt(TASKS));
        String team = any(TEAMS);
        String person = any(PEOPLE);
        actor.runAs(
                Actor.SYSTEM,
                () -> system.run(() -> {
                    switch (random.nextInt(10)) {
                        case 0, 1, 2 -> tasks.addCandidateGroup(task, team);
                        case 3 -> tasks.addCandidateUser(task, person);
                        case 4 -> tasks.deleteCandidateGroup(task, team);
                        case 5 -> tasks.deleteCandidateUser(task, person);
                        case 6, 7 -> tasks.setAssignee(task, random.nextInt(4) == 0 ? null : person);
                        case 8 -> tasks.setPriority(task, random.nextInt(100));
                        default ->
                            dueOn(
                                    task,
                                    random.nextInt(5) == 0 ? null : new Date(now() + (random.nextInt(9) - 4) * DAY));
                    }
                }));
    }

    private void dueOn(String id, @Nullable Date due) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        task.setDueDate(due);
        tasks.saveTask(task);
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private void comparesForSomebody(Question question) {
        Set<String> teams = new HashSet<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            teams.add(any(TEAMS));
        }
        String name = question.name() + " for " + teams + ", seed " + seed;
        identity.setAuthentication(any(PEOPLE), List.copyOf(teams), List.of());
        try {
            List<Task> ours = both.ours(() -> question.list(tasks, filters));
            List<Task> stock = both.stock(() -> question.list(tasks, filters));
            assertThat(ids(ours)).as(name).containsExactlyInAnyOrderElementsOf(ids(stock));
            assertThat(question.keys(ours)).as(name).isEqualTo(question.keys(stock));
            List<Task> page = both.ours(() -> question.page(tasks, filters));
            assertThat(question.keys(page))
                    .as(name)
                    .isEqualTo(question.keys(both.stock(() -> question.page(tasks, filters))));
            assertThat(ids(page))
                    .as(name)
                    .isEqualTo(ids(ours).stream()
                            .skip(question.first())
                            .limit(question.most())
                            .toList());
            assertThat(both.ours(() -> question.count(tasks, filters)))
                    .as(name)
                    .isEqualTo(both.stock(() -> question.count(tasks, filters)))
                    .isEqualTo(stock.size());
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> ids(List<Task> found) {
        return found.stream().map(Task::getId).toList();
    }

    private String compared() {
        return jdbc.sql("select * from platform_work_list_compare()")
                .query((row, number) -> row.getLong("missing") + " missing, " + row.getLong("extra") + " extra")
                .single();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
