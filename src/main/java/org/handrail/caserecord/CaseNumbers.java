package org.handrail.caserecord;

import org.handrail.platform.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each new case the next reference of its year. One sequence counts without making writers wait for each other;
 * the number with which a year began is taken away. A rolled-back case leaves a gap.
 */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseReference next(int year) {
        long number = 0;
        while (number < 1) {
            number = next() - firstOf(year) + 1;
        }
        return new CaseReference(year, Math.toIntExact(number));
    }

    private long firstOf(int year) {
        return jdbc.sql("select first_number from caserecord_year where year = ?")
                .param(year)
                .query(Long.class)
                .optional()
                .orElseGet(() -> begin(year));
    }

    private long begin(int year) {
        jdbc.sql("insert into caserecord_year (year, first_number) values (?, ?) on conflict do nothing")
                .params(year, next())
                .update();
        return firstOf(year);
    }

    private long next() {
        return jdbc.sql("select nextval('caserecord_number')").query(Long.class).single();
    }
}
