package org.handrail.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The teams whose tasks people take, and the organisations behind them. */
@Component
public class Teams {

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisation whose accounts are in the team; the part before the first hyphen when it has none yet. */
    public String organisationOf(String team) {
        return jdbc.sql("""
                        select min(a.organisation) from access_account a
                        join access_account_group g on g.account = a.name where g.team = :team""").param("team", team).query(String.class).optional().orElseGet(() -> team.split("-", 2)[0]);
    }
}
