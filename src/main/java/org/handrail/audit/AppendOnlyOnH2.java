package org.handrail.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change to an event of the trail, as the trigger of PostgreSQL does. H2 calls it by name. */
public class AppendOnlyOnH2 implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The audit trail can only be added to.", "42501");
    }
}
