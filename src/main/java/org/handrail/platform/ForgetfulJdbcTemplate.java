package org.handrail.platform;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Lets {@link ReadMemory} forget at everything that is more than a question: each write and each lock. */
@Component("jdbcTemplate")
public class ForgetfulJdbcTemplate extends JdbcTemplate {

    public ForgetfulJdbcTemplate(DataSource source) {
        super(source);
    }

    @Override
    public <T> @Nullable T query(
            PreparedStatementCreator statement, @Nullable PreparedStatementSetter values, ResultSetExtractor<T> reading)
            throws DataAccessException {
        if (!locks(statement)) {
            return super.query(statement, values, reading);
        }
        return forgetting(() -> super.query(statement, values, reading));
    }

    @Override
    protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values)
            throws DataAccessException {
        return forgetting(() -> super.update(statement, values));
    }

    @Override
    public int update(String sql) throws DataAccessException {
        return forgetting(() -> super.update(sql));
    }

    @Override
    public int update(PreparedStatementCreator statement, KeyHolder keys) throws DataAccessException {
        return forgetting(() -> super.update(statement, keys));
    }

    @Override
    public int[] batchUpdate(String... sql) throws DataAccessException {
        return forgetting(() -> super.batchUpdate(sql));
    }

    @Override
    public int[] batchUpdate(String sql, BatchPreparedStatementSetter values) throws DataAccessException {
        return forgetting(() -> super.batchUpdate(sql, values));
    }

    @Override
    public <T> int[][] batchUpdate(
            String sql, Collection<T> rows, int size, ParameterizedPreparedStatementSetter<T> values)
            throws DataAccessException {
        return forgetting(() -> super.batchUpdate(sql, rows, size, values));
    }

    @Override
    public void execute(String sql) throws DataAccessException {
        forgetting(() -> {
            super.execute(sql);
            return true;
        });
    }

    private static <T extends @Nullable Object> T forgetting(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            ReadMemory.forget();
        }
    }

    private static boolean locks(PreparedStatementCreator statement) {
        String sql = statement instanceof SqlProvider known ? known.getSql() : null;
        return sql == null || sql.toLowerCase(Locale.ROOT).contains("for update");
    }
}
