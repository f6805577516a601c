package org.handrail.bench;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processor time of the database server's processes that serve one database; unknown where the system does not tell. */
record DatabaseWork(Duration processor) {

    static DatabaseWork now(JdbcClient jdbc, String database) {
        List<Long> processes = jdbc.sql("select pid from pg_stat_activity where datname = ? and pid <> pg_backend_pid()"
                        + " union all select pg_backend_pid() where current_database() = ?")
                .params(database, database)
                .query(Long.class)
                .list();
        return new DatabaseWork(processes.stream()
                .flatMap(process -> ProcessHandle.of(process).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus));
    }

    DatabaseWork since(DatabaseWork earlier) {
        return new DatabaseWork(processor.minus(earlier.processor));
    }

    double millisecondsEach(int pieces) {
        return (double) processor.toMillis() / pieces;
    }
}
