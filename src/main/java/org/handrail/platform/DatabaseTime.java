package org.handrail.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as both databases take them: {@code timestamp with time zone} through {@link OffsetDateTime}. */
public final class DatabaseTime {

    private DatabaseTime() {}

    /** The parameter to bind for an instant. */
    public static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The parameter to bind for an instant that may be missing. */
    public static @Nullable OffsetDateTime ofOptional(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** The instant in a column that may be empty. */
    public static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The instant in a column that is never empty. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
