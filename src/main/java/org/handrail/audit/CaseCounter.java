package org.handrail.audit;

import java.util.Arrays;
import org.handrail.platform.CaseReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers the events of a case. The row of the case stays locked until the transaction ends, so no number is lost. */
class CaseCounter {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final TransactionTemplate savepoint;

    CaseCounter(JdbcClient jdbc, NamedParameterJdbcOperations batch, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batch = batch;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Takes so many numbers, counted from 1, and tells the first of them; needs a transaction. */
    long take(CaseReference reference, int number) {
        if (!countUp(reference, number)) {
            boolean first = started(reference);
            countUp(reference, first ? number - 1 : number);
            if (first) {
                return 1;
            }
        }
        return 1
                - number
                + jdbc.sql("select last_seq from audit_case_counter where case_reference = :case")
                        .param("case", reference.toString())
                        .query(Long.class)
                        .single();
    }

    boolean knows(CaseReference reference) {
        return jdbc.sql("select count(*) from audit_case_counter where case_reference = :case")
                        .param("case", reference.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** One by one, as the database insists, but sent together. False when the case has no row yet. */
    private boolean countUp(CaseReference reference, int times) {
        SqlParameterSource[] each = new SqlParameterSource[times];
        Arrays.fill(each, new MapSqlParameterSource("case", reference.toString()));
        return times == 0
                || batch.batchUpdate(
                                        "update audit_case_counter set last_seq = last_seq + 1 where case_reference = :case",
                                        each)[0]
                        == 1;
    }

    /** False when somebody else began the case at the same moment; their transaction has ended by then. */
    private boolean started(CaseReference reference) {
        try {
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into audit_case_counter (case_reference, last_seq) values (:case, 1)")
                            .param("case", reference.toString())
                            .update());
            return true;
        } catch (DuplicateKeyException begunByAnother) {
            return false;
        }
    }
}
