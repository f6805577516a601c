package org.handrail.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that pass through a data source by the table they name first, and the time spent in them. A
 * statement in a batch counts as one; the batch is one round trip. One thread at a time is counted.
 */
public final class CountedStatements {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update)\\s+\"?([a-z_]+)");
    private static final String COMMIT = "commit";
    private static final Map<String, String> TABLE_OF = new ConcurrentHashMap<>();

    /** Statements, round trips and nanoseconds. */
    public record Count(long statements, long roundTrips, long nanos) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count more) {
            return new Count(statements + more.statements, roundTrips + more.roundTrips, nanos + more.nanos);
        }
    }

    private final Map<String, Count> byTable = new TreeMap<>();

    /** What was counted since the last call. */
    public synchronized Map<String, Count> take() {
        Map<String, Count> taken = new TreeMap<>(byTable);
        byTable.clear();
        return taken;
    }

    private synchronized void add(String table, long statements, long roundTrips, long nanos) {
        byTable.merge(table, new Count(statements, roundTrips, nanos), Count::plus);
    }

    public DataSource wrap(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            long start = System.nanoTime();
            Object result = call(real, method, arguments);
            if (method.getName().equals(COMMIT)) {
                add(COMMIT, 0, 1, System.nanoTime() - start);
            }
            if (result instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
            }
            return result instanceof Statement plain ? statement(Statement.class, plain, null) : result;
        });
    }

    private <T extends Statement> T statement(Class<T> type, T real, @Nullable String prepared) {
        long[] batched = new long[1];
        return proxy(type, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("addBatch")) {
                batched[0]++;
            }
            if (!name.startsWith("execute")) {
                return call(real, method, arguments);
            }
            long statements = name.equals("executeBatch") ? batched[0] : 1;
            batched[0] = 0;
            long start = System.nanoTime();
            Object result = call(real, method, arguments);
            add(
                    table(prepared == null ? String.valueOf(arguments[0]) : prepared),
                    statements,
                    1,
                    System.nanoTime() - start);
            return result;
        });
    }

    private static String table(String sql) {
        return TABLE_OF.computeIfAbsent(sql, CountedStatements::read);
    }

    private static String read(String sql) {
        Matcher matcher = TABLE.matcher(sql.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "other";
    }

    private interface Call {
        @Nullable
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler =
                (proxy, method, arguments) -> method.getName().equals("equals")
                        ? proxy == arguments[0]
                        : call.on(method, arguments == null ? new Object[0] : arguments);
        return type.cast(
                Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }
}
