package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class KnownSubjectsTests {

    private static final CaseReference CASE = new CaseReference(2026, 1);

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(TestDatabase.H2.migrated());
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final List<UUID> answers = new ArrayList<>();

    @Test
    void asksOnceInATransaction() {
        transaction.executeWithoutResult(status -> assertThat(subject()).isEqualTo(subject()));

        assertThat(answers).hasSize(1);
    }

    @Test
    void asksEveryTimeWithoutATransaction() {
        assertThat(subject()).isNotEqualTo(subject());
    }

    @Test
    void forgetsWhatATransactionSawThatFailed() {
        transaction.executeWithoutResult(status -> {
            subject();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> assertThat(subject()).isEqualTo(answers.get(1)));

        assertThat(answers).hasSize(2);
    }

    @Test
    void keepsATransactionWithinAnotherApart() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            UUID outer = subject();
            apart.executeWithoutResult(inner -> assertThat(subject()).isNotEqualTo(outer));
            assertThat(subject()).isEqualTo(outer);
        });
    }

    private UUID subject() {
        return KnownSubjects.of(this, CASE, asked -> {
            answers.add(UUID.randomUUID());
            return answers.get(answers.size() - 1);
        });
    }
}
