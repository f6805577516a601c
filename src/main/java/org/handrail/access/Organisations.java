package org.handrail.access;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Every organisation, its name by its code, in the order of the names. */
    public Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select code, name from access_organisation order by name, code")
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    /** Adds the organisation or gives it another name. */
    public void keep(String code, String name) {
        int known = jdbc.sql("update access_organisation set name = :name where code = :code")
                .param("name", name)
                .param("code", code)
                .update();
        if (known == 0) {
            jdbc.sql("insert into access_organisation (code, name) values (:code, :name)")
                    .param("code", code)
                    .param("name", name)
                    .update();
        }
    }
}
