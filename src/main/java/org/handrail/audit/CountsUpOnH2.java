package org.handrail.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Lets the number of a case's last event go up by one and nothing else. H2 calls it by name. */
public class CountsUpOnH2 implements Trigger {

    private static final int CASE = 0;
    private static final int LAST = 1;

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        boolean starts = before == null && after != null && number(after) == 1;
        boolean countsUp = before != null
                && after != null
                && before[CASE].equals(after[CASE])
                && number(after) == number(before) + 1;
        if (!starts && !countsUp) {
            throw new SQLException("The numbers of a case go up by one.", "42501");
        }
    }

    private static long number(Object[] row) {
        return ((Number) row[LAST]).longValue();
    }
}
