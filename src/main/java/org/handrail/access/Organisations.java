package org.handrail.access;

import org.handrail.platform.ReadMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that people work for. */
@Component
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of the organisation with that code; the code itself when there is none. */
    public String nameOf(String code) {
        return ReadMemory.once(
                this,
                code,
                () -> jdbc.sql("select name from access_organisation where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .optional()
                        .orElse(code));
    }
}
