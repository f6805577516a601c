package org.handrail.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Uses the engine with the rights of the system, where Handrail itself has checked that the person may. Who acts stays
 * the same; only the engine's own checks are off, and only until the call ends.
 */
@Component
public class AsSystem {

    private final ProcessEngineConfigurationImpl engine;

    AsSystem(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public <T extends @Nullable Object> T get(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work::get));
    }

    public void run(Runnable work) {
        this.<@Nullable Object>get(() -> {
            work.run();
            return null;
        });
    }
}
