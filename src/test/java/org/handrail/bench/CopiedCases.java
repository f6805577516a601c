package org.handrail.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies of one real case, written by SQL: each with a reference, process, team, dates and priority of its own. What lists
 * read is written for all; history, facts and evaluations only for every so many, which can be worked on.
 */
class CopiedCases {

    static final int TEAMS = 400;

    private static final int ROOM_FOR_A_NUMBER = 57;

    /** Who has every 2,000th task. */
    static final String WORKER = "list-worker";

    private static final String SAFEGUARDING = "council-safeguarding";
    private static final String TEAM =
            "case when n % " + TEAMS + " = 0 then '" + SAFEGUARDING + "' else 'list-team-' || n % " + TEAMS + " end";

    private static final String PROCESSES =
            "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%1$s' or ROOT_PROC_INST_ID_ in"
                    + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%1$s'))";

    private static final Set<String> IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "var_scope_",
            "resource_id_");

    private final JdbcClient jdbc;
    private final DataSource database;
    private final String original;

    CopiedCases(DataSource database, String original) {
        this.database = database;
        this.original = original;
        jdbc = JdbcClient.create(database);
    }

    static String reference(int number) {
        return "HR-2025-%06d".formatted(number);
    }

    static String team(int number) {
        return number % TEAMS == 0 ? SAFEGUARDING : "list-team-" + number % TEAMS;
    }

    /** Rows of the engine and of the case that lists read. */
    void write(int many) throws SQLException {
        String processes = PROCESSES.formatted(original);
        String tasks = "(select ID_ from ACT_RU_TASK where PROC_INST_ID_ in " + processes + ")";
        insert(
                many,
                1,
                copy("act_ru_execution", "PROC_INST_ID_ in " + processes),
                copy("act_ru_task", "PROC_INST_ID_ in " + processes),
                copy("act_ru_variable", "PROC_INST_ID_ in " + processes),
                copy("act_ru_identitylink", "TASK_ID_ in " + tasks),
                copy("act_ru_authorization", "RESOURCE_ID_ in " + tasks),
                copy("act_ru_job", "PROCESS_INSTANCE_ID_ in " + processes),
                copy("act_ru_event_subscr", "PROC_INST_ID_ in " + processes),
                copy("caserecord_case", "reference = '" + original + "'"));
    }

    /** All the rest, for every so many. */
    void complete(int many, int every) throws SQLException {
        String processes = PROCESSES.formatted(original);
        Stream<String> history = Stream.of("procinst", "actinst", "taskinst", "varinst", "detail")
                .map(name -> copy("act_hi_" + name, "PROC_INST_ID_ in " + processes));
        insert(many, every, Stream.concat(history, ours()).toArray(String[]::new));
    }

    private Stream<String> ours() {
        return jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('reference', 'case_reference')
                        and table_name not in ('caserecord_case') and table_name not like 'audit%'""").query(String.class).list().stream()
                .map(place -> place.split("\\."))
                .map(place -> copy(place[0], place[1] + " = '" + original + "'"));
    }

    private void insert(int many, int every, String... copies) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            here.sql("set session_replication_role = replica").update();
            for (String copy : copies) {
                here.sql(copy).param("many", many).param("every", every).update();
            }
            here.sql("set session_replication_role = origin").update();
        }
    }

    private String copy(String table, String which) {
        List<String> columns = jdbc.sql("""
                        select column_name from information_schema.columns where table_schema = 'public'
                        and table_name = ? and is_identity = 'NO' and not (column_name = 'id' and data_type = 'uuid')
                        order by ordinal_position""").param(table).query(String.class).list();
        boolean ownId = jdbc.sql("""
                        select count(*) from information_schema.columns where table_schema = 'public'
                        and table_name = ? and column_name = 'id' and data_type = 'uuid'""").param(table).query(Long.class).single() > 0;
        return "insert into " + table + " (" + (ownId ? "id, " : "") + String.join(", ", columns) + ") select "
                + (ownId ? "gen_random_uuid(), " : "")
                + columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", "))
                + " from " + table + " o, generate_series(:every, :many, :every) n where " + which;
    }

    private static String value(String table, String column) {
        String own = "o." + column;
        if (IDS.contains(column)) {
            return "left(" + own + ", " + ROOM_FOR_A_NUMBER + ") || '-' || n";
        }
        return switch (table + "." + column) {
            case "act_ru_task.create_time_", "caserecord_case.received_at" ->
                own + " - n * 7919 % 2592000 * interval '1 second'";
            case "act_ru_task.due_date_" -> own + " + (n * 7907 % 1209600 - 604800) * interval '1 second'";
            case "act_ru_task.priority_" -> "n % 5 * 25";
            case "act_ru_variable.text_" ->
                "case when name_ <> 'matchResult' then o.text_ when n % 1000 = 0 then 'CERTAIN' when n % 10 = 1 then 'POSSIBLE'"
                        + " else o.text_ end";
            case "act_ru_identitylink.group_id_", "act_ru_authorization.group_id_" ->
                "case when " + own + " is not null then " + TEAM + " end";
            case "caserecord_case.team" -> TEAM;
            case "act_ru_task.assignee_" -> "case when n % 2000 = 7 then '" + WORKER + "' end";
            default ->
                Set.of("business_key_", "reference", "case_reference").contains(column)
                        ? "'HR-2025-' || lpad(n::text, 6, '0')"
                        : own;
        };
    }
}
