package org.handrail.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every column of every table as text, to find words that must not be there in clear. */
public record TableScan(DataSource source) {

    /** The columns, as {@code table.column}, that hold any of the words, whatever their case. */
    public List<String> columnsWith(String... words) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<String> hits = new ArrayList<>();
        jdbc.query("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                where lower(c.table_schema) = 'public' order by 1, 2""", column -> {
            String table = column.getString(1);
            String name = column.getString(2);
            for (String word : words) {
                Integer rows = jdbc.queryForObject(
                        "select count(*) from \"%s\" where lower(cast(\"%s\" as varchar)) like ?"
                                .formatted(table, name),
                        Integer.class,
                        "%" + word.toLowerCase(Locale.ROOT) + "%");
                if (rows != null && rows > 0) {
                    hits.add((table + "." + name).toLowerCase(Locale.ROOT));
                }
            }
        });
        return hits;
    }
}
