package org.handrail.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ReadMemoryTests {

    private static final String WRITE = "update note set words = 'new'";

    private final ForgetfulJdbcTemplate jdbc = new ForgetfulJdbcTemplate(TestDatabase.H2.empty());
    private final JdbcClient client = JdbcClient.create(jdbc);
    private final JdbcTransactionManager transactions =
            new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource()));
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private int asked;

    @BeforeEach
    void keepsANote() {
        jdbc.execute("create table note (id int primary key, words varchar(20))");
        jdbc.execute("insert into note values (1, 'old')");
    }

    @Test
    void asksOnceInATransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(words()).isEqualTo("old");
            assertThat(words()).isEqualTo("old");
        });

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksEveryTimeWithoutATransaction() {
        words();
        words();

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void remembersNothingInTheNextTransaction() {
        transaction.executeWithoutResult(status -> words());
        transaction.executeWithoutResult(status -> words());

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void keepsQuestionsOfTwoAskersApart() {
        transaction.executeWithoutResult(status -> {
            words();
            assertThat(ReadMemory.once("another", 1, () -> "other")).isEqualTo("other");
        });
    }

    @ParameterizedTest
    @MethodSource("writes")
    void seesWhatTheTransactionWrote(Consumer<JdbcTemplate> write) {
        transaction.executeWithoutResult(status -> {
            words();
            write.accept(jdbc);
            assertThat(words()).isEqualTo("new");
        });
    }

    static Stream<Consumer<JdbcTemplate>> writes() {
        return Stream.of(
                jdbc -> jdbc.update(WRITE),
                jdbc -> jdbc.update("update note set words = ?", "new"),
                jdbc -> jdbc.update(connection -> connection.prepareStatement(WRITE), new GeneratedKeyHolder()),
                jdbc -> jdbc.batchUpdate(WRITE),
                jdbc -> jdbc.batchUpdate("update note set words = ?", List.<Object[]>of(new Object[] {"new"})),
                jdbc -> jdbc.batchUpdate(
                        "update note set words = ?",
                        List.of("new"),
                        1,
                        (statement, word) -> statement.setString(1, word)),
                jdbc -> jdbc.execute(WRITE),
                jdbc -> JdbcClient.create(jdbc)
                        .sql("update note set words = :words")
                        .param("words", "new")
                        .update(),
                jdbc -> new NamedParameterJdbcTemplate(jdbc)
                        .batchUpdate("update note set words = :words", new Map[] {Map.of("words", "new")}));
    }

    @Test
    void asksAgainOnceARowIsLocked() {
        transaction.executeWithoutResult(status -> {
            words();
            client.sql("select id from note where id = ? for update")
                    .param(1)
                    .query(Integer.class)
                    .single();
            words();
        });

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void doesNotRememberWhatWasReadBeforeAWriteInTheSameAnswer() {
        transaction.executeWithoutResult(status -> {
            ReadMemory.once(this, 1, () -> {
                String before = read();
                jdbc.update(WRITE);
                return before;
            });
            assertThat(words()).isEqualTo("new");
        });
    }

    @Test
    void forgetsWhatWasSeenAfterASavepointThatIsTakenBack() {
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        transaction.executeWithoutResult(status -> {
            nested.executeWithoutResult(inner -> {
                jdbc.update(WRITE);
                words();
                inner.setRollbackOnly();
            });
            assertThat(words()).isEqualTo("old");
        });
    }

    @Test
    void asksAgainAfterATransactionOfItsOwn() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(status -> {
            words();
            apart.executeWithoutResult(inner -> jdbc.update(WRITE));
            assertThat(words()).isEqualTo("new");
        });
    }

    private String words() {
        return ReadMemory.once(this, 1, this::read);
    }

    private String read() {
        asked++;
        return client.sql("select words from note where id = 1")
                .query(String.class)
                .single();
    }
}
