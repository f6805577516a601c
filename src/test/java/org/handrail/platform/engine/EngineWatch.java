package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets the thread of a test use the engine, which refuses work of nobody, and fails the test when the engine refused
 * any command of nobody that the test did not {@link #expectsRefusals announce}.
 */
public class EngineWatch implements BeforeEachCallback, AfterEachCallback {

    private static long expected;
    private static long before;

    @Override
    public void beforeEach(ExtensionContext test) {
        SystemScope.enter("test");
        expected = 0;
        before = refused(test).count();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SystemScope.leave(null);
        assertThat(refused(test).count() - before)
                .as("commands of nobody that the engine refused")
                .isEqualTo(expected);
    }

    /** Says that what the test does next is refused this often. */
    static void expectsRefusals(long times) {
        expected += times;
    }

    private static RefusedCommands refused(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        return application.getBean(RefusedCommands.class);
    }
}
