package org.handrail.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Uses the engine with the rights of the system, where Handrail itself has checked that the person may. Who acts stays
 * the same; only the engine's own checks are off, and only until the call ends. A request in which nobody acts gets no
 * further than {@link CallerGate}.
 */
@Component
public class AsSystem {

    private final ProcessEngineConfigurationImpl engine;
    private final CurrentActor currentActor;

    AsSystem(@Lazy ProcessEngineConfigurationImpl engine, CurrentActor currentActor) {
        this.engine = engine;
        this.currentActor = currentActor;
    }

    public <T extends @Nullable Object> T get(Supplier<T> work) {
        boolean nobodyAsks = WebCall.current() != null && currentActor.known().isEmpty();
        return nobodyAsks ? freely(work) : SystemScope.in("as-system", () -> freely(work));
    }

    private <T extends @Nullable Object> T freely(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work::get));
    }

    public void run(Runnable work) {
        this.<@Nullable Object>get(() -> {
            work.run();
            return null;
        });
    }
}
