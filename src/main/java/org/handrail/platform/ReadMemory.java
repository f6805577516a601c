package org.handrail.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the transaction of this thread has read. The same question is asked once, until anything is written or locked
 * ({@link ForgetfulJdbcTemplate} sees to that) or the transaction ends. Outside of a transaction nothing is remembered.
 */
public final class ReadMemory implements TransactionSynchronization {

    private record Question(Object asker, Object about, boolean unveiled) {}

    private static final Object KEY = ReadMemory.class;

    private final Map<Question, Object> answers = new HashMap<>();
    private int changes;

    private ReadMemory() {}

    /**
     * The answer that is remembered, else the one that is read now.
     *
     * @param asker who asks; what two of them ask is never mixed up
     * @param about what is asked, with the equality of its value
     * @param read gives an answer that nobody changes afterwards
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object asker, Object about, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return read.get();
        }
        ReadMemory memory = bound();
        Question question = new Question(asker, about, Unveiled.now());
        Object known = memory.answers.get(question);
        if (known != null) {
            return (T) known;
        }
        int before = memory.changes;
        T answer = read.get();
        if (before == memory.changes) {
            memory.answers.put(question, answer);
        }
        return answer;
    }

    /** Forgets everything that this transaction has read. */
    static void forget() {
        ReadMemory memory = present();
        if (memory != null) {
            memory.clear();
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        clear();
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void savepointRollback(Object savepoint) {
        clear();
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    private void clear() {
        answers.clear();
        changes++;
    }

    private static @Nullable ReadMemory present() {
        return (ReadMemory) TransactionSynchronizationManager.getResource(KEY);
    }

    private static ReadMemory bound() {
        ReadMemory memory = present();
        if (memory == null) {
            memory = new ReadMemory();
            TransactionSynchronizationManager.bindResource(KEY, memory);
            TransactionSynchronizationManager.registerSynchronization(memory);
        }
        return memory;
    }
}
