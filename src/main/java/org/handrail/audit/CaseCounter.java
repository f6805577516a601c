package org.handrail.audit;

import org.handrail.platform.CaseReference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers the events of a case. The row of the case stays locked until the transaction ends, so no number is lost. */
class CaseCounter {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    CaseCounter(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The next number, from 1; needs a transaction. */
    long next(CaseReference reference) {
        if (!countUp(reference)) {
            if (started(reference)) {
                return 1;
            }
            countUp(reference);
        }
        return jdbc.sql("select last_seq from audit_case_counter where case_reference = :case")
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

    private boolean countUp(CaseReference reference) {
        return jdbc.sql("update audit_case_counter set last_seq = last_seq + 1 where case_reference = :case")
                        .param("case", reference.toString())
                        .update()
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
