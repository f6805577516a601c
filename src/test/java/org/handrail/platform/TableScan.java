package org.handrail.platform;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every column of every table as text, bytes included, to find words that must not be there in clear. */
public record TableScan(DataSource source) {

    /** The columns, as {@code table.column}, that hold any of the words, whatever their case. */
    public List<String> columnsWith(String... words) {
        return columnsWith(table -> true, words);
    }

    /** The same in what runs and what ran in the engine, models excepted: they name the facts that they ask for. */
    public List<String> engineColumnsWith(String... words) {
        Predicate<String> models = table -> table.startsWith("act_re_") || table.equals("act_ge_property");
        return columnsWith(
                table -> table.startsWith("act_") && !models.test(table),
                table -> table.equals("act_ge_bytearray") ? " where deployment_id_ is null" : "",
                words);
    }

    /** The same in the tables that fit; their names come in lower case. */
    public List<String> columnsWith(Predicate<String> tables, String... words) {
        return columnsWith(tables, table -> "", words);
    }

    private List<String> columnsWith(Predicate<String> tables, UnaryOperator<String> where, String... words) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<String> wanted = List.of(words).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> hits = new TreeSet<>();
        jdbc.queryForList("""
                        select table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and lower(table_schema) = 'public'""", String.class).stream()
                .filter(table -> tables.test(table.toLowerCase(Locale.ROOT)))
                .forEach(table -> jdbc.query(
                        "select * from \"" + table + "\"" + where.apply(table.toLowerCase(Locale.ROOT)), row -> {
                            hits.addAll(hits(table, row, wanted));
                        }));
        return List.copyOf(hits);
    }

    private static Set<String> hits(String table, ResultSet row, List<String> words) throws SQLException {
        Set<String> hits = new TreeSet<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = text(row, i);
            if (text != null && words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
                hits.add((table + "." + columns.getColumnName(i)).toLowerCase(Locale.ROOT));
            }
        }
        return hits;
    }

    private static @Nullable String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return row.getString(column);
    }
}
