package org.handrail.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where a program keeps its data: what it is told of it, and how to look there while no program runs. */
record Place(List<String> settings, Supplier<StoredState> stored) {

    /** The file that Handrail uses as it comes out of the box. */
    static Place onH2(Path folder) {
        String address = "jdbc:h2:file:" + folder.resolve("data").resolve("handrail") + ";IFEXISTS=TRUE";
        return new Place(
                List.of(), () -> new StoredState(new JdbcTemplate(new DriverManagerDataSource(address, "sa", ""))));
    }

    static Place on(EmbeddedPostgres server) {
        JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
        return new Place(
                List.of(
                        "--spring.profiles.active=demo,postgresql",
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres")
                                + "&logServerErrorDetail=false",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"),
                () -> {
                    awaitNobodyElse(jdbc);
                    return new StoredState(jdbc);
                });
    }

    /** The server ends what the killed process began a moment after it is gone. */
    private static void awaitNobodyElse(JdbcTemplate jdbc) {
        Awaitility.await().atMost(1, TimeUnit.MINUTES).until(() -> {
            Integer others = jdbc.queryForObject("""
                    select count(*) from pg_stat_activity where backend_type = 'client backend'
                    and application_name like 'PostgreSQL JDBC%' and pid <> pg_backend_pid()
                    and state <> 'idle'""", Integer.class);
            return others != null && others == 0;
        });
    }
}
