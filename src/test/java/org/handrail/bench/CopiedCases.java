package org.handrail.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies of one real case, written by SQL: what lists read, each with a reference, household, process, team, dates, status
 * and priority of its own. Three in five are led by somebody of the team.
 */
class CopiedCases {

    static final int TEAMS = 400;
    static final int LEADERS_OF_A_TEAM = 10;

    private static final int ROOM_FOR_A_NUMBER = 57;
    private static final String TEAM = "'list-team-' || n % " + TEAMS;
    private static final String REFERENCE = "'HR-2025-' || lpad(n::text, 6, '0')";
    private static final String LEADER =
            "'list-leader-' || n % " + TEAMS + " || '-' || n / " + TEAMS * 10 + " % " + LEADERS_OF_A_TEAM;
    private static final String SOME_VARIABLES =
            " and NAME_ in (select NAME_ from ACT_RU_VARIABLE" + " order by NAME_ = 'matchResult' desc, NAME_ limit 6)";
    private static final String LED = "(n / " + TEAMS + " % 10 between 4 and 9)";
    private static final String STATUS = "case when n / " + TEAMS + " % 10 < 4 then 'IN_TRIAGE'"
            + " when n / " + TEAMS + " % 10 < 6 then 'ASSESSMENT' when n / " + TEAMS + " % 100 = 99 then 'CLOSING'"
            + " else 'PLAN' end";

    private static final String PROCESSES =
            "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%1$s' or ROOT_PROC_INST_ID_ in"
                    + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%1$s'))";

    private static final Set<String> IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "task_id",
            "act_inst_id_",
            "parent_act_inst_id_",
            "var_scope_",
            "resource_id_");

    private final JdbcClient jdbc;
    private final DataSource database;
    private final String original;
    private final List<UUID> households;

    CopiedCases(DataSource database, String original, List<UUID> households) {
        this.database = database;
        this.original = original;
        this.households = households;
        jdbc = JdbcClient.create(database);
    }

    static String team(int number) {
        return "list-team-" + number;
    }

    void write(int many) throws SQLException {
        String processes = PROCESSES.formatted(original);
        String tasks = "(select ID_ from ACT_RU_TASK where PROC_INST_ID_ in " + processes + ")";
        String ofTheCase = "case_reference = '" + original + "'";
        String household = households.stream()
                .map(id -> "'" + id + "'::uuid")
                .collect(Collectors.joining(", ", "(array[", "])[1 + n % " + households.size() + "]"));
        try (Connection connection = database.getConnection()) {
            JdbcClient here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            here.sql("set session_replication_role = replica").update();
            copy(here, many, "act_ru_execution", "PROC_INST_ID_ in " + processes, household);
            copy(here, many, "act_ru_task", "PROC_INST_ID_ in " + processes, household);
            copy(here, many, "act_ru_variable", "PROC_INST_ID_ in " + processes + SOME_VARIABLES, household);
            copy(here, many, "act_ru_identitylink", "TASK_ID_ in " + tasks, household);
            copy(here, many, "act_ru_authorization", "RESOURCE_ID_ in " + tasks, household);
            progress("rights of assignees", here.sql("""
                            insert into act_ru_authorization
                                (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
                            select 'a-' || t.id_, 1, 1, t.assignee_, a.resource_type_, t.id_, a.perms_ from act_ru_task t
                            join act_ru_authorization a on a.resource_id_ = t.id_ and a.group_id_ is not null
                            where t.assignee_ is not null""").update());
            copy(here, many, "caserecord_case", "reference = '" + original + "'", household);
            copy(here, many, "access_open_task", ofTheCase, household);
            relate(here, many, "TEAM", TEAM, "true");
            relate(here, many, "DESK", TEAM, "not " + LED);
            relate(here, many, "LEAD", LEADER, LED);
            here.sql("set session_replication_role = origin").update();
        }
    }

    private static void relate(JdbcClient here, int many, String kind, String principal, String which) {
        progress(
                kind,
                here.sql("insert into access_relationship (case_reference, principal, kind, since) select " + REFERENCE
                                + ", " + principal + ", '" + kind + "', now() from generate_series(1, " + many
                                + ") n where " + which)
                        .update());
    }

    private void copy(JdbcClient here, int many, String table, String which, String household) {
        List<String> columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ? order by ordinal_position""").param(table).query(String.class).list();
        progress(
                table,
                here.sql("insert into " + table + " (" + String.join(", ", columns) + ") select "
                                + columns.stream()
                                        .map(column -> value(table, column, household))
                                        .collect(Collectors.joining(", "))
                                + " from " + table + " o, generate_series(1, " + many + ") n where " + which)
                        .update());
    }

    @SuppressWarnings("SystemOut")
    private static void progress(String what, int rows) {
        System.out.printf("%tT %,d rows of %s%n", System.currentTimeMillis(), rows, what);
    }

    private static String value(String table, String column, String household) {
        String own = "o." + column;
        if (IDS.contains(column)) {
            return "left(" + own + ", " + ROOM_FOR_A_NUMBER + ") || '-' || n";
        }
        return switch (table + "." + column) {
            case "act_ru_task.create_time_" -> own + " - n * 7919 % 2592000 * interval '1 second'";
            case "act_ru_task.due_date_" -> own + " + (n * 7907 % 1209600 - 604800) * interval '1 second'";
            case "act_ru_task.priority_" -> "n % 5 * 25";
            case "act_ru_task.assignee_", "access_open_task.assignee" ->
                "case when n % 2000 = 7 then '" + ManyOpenTasks.WORKER + "' end";
            case "act_ru_variable.text_" ->
                "case when name_ <> 'matchResult' then o.text_ when n % 1000 = 0 then 'CERTAIN' when n % 10 = 1 then 'POSSIBLE'"
                        + " else o.text_ end";
            case "act_ru_identitylink.group_id_", "act_ru_authorization.group_id_" ->
                "case when " + own + " is not null then " + TEAM + " end";
            case "caserecord_case.team", "access_open_task.team", "access_relationship.principal" -> TEAM;
            case "caserecord_case.household_id" -> household;
            case "caserecord_case.subject" -> "gen_random_uuid()";
            case "caserecord_case.status" -> STATUS;
            case "caserecord_case.received_at" -> own + " - (1000000 - n) * interval '13 seconds'";
            case "caserecord_case.triage_due", "caserecord_case.assessment_due" ->
                "now() + (n * 7907 % 1209600 - 120960) * interval '1 second'";
            default -> Set.of("business_key_", "reference", "case_reference").contains(column) ? REFERENCE : own;
        };
    }
}
