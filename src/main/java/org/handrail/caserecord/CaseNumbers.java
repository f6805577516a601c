package org.handrail.caserecord;

import org.handrail.platform.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each new case the next reference of its year. One sequence counts without making writers wait for each other;
 * the number before the first of the year is taken away. A rolled-back case leaves a gap.
 */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseReference next(int year) {
        long before = numberBefore(year);
        long number = next() - before;
        while (number < 1) {
            number = next() - before;
        }
        return new CaseReference(year, Math.toIntExact(number));
    }

    private long numberBefore(int year) {
        return jdbc.sql("select number_before from caserecord_year where started_in = ?")
                .param(year)
                .query(Long.class)
                .optional()
                .orElseGet(() -> begin(year));
    }

    /** The row of year 0 is the lock: of the first writers of a year one begins it and the others read what it wrote. */
    private long begin(int year) {
        jdbc.sql("select number_before from caserecord_year where started_in = 0 for update")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into caserecord_year (started_in, number_before)
                        select cast(? as integer), cast(? as bigint)
                        where not exists (select 1 from caserecord_year where started_in = ?)""").params(year, next(), year).update();
        return numberBefore(year);
    }

    private long next() {
        return jdbc.sql("select nextval('caserecord_number')").query(Long.class).single();
    }
}
