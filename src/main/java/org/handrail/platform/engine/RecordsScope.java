package org.handrail.platform.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only way to take something out of the engine: an instance, its history, a deployment. It is for the keeping of
 * records alone, which knows how long a case must be kept and who agreed that it may go. Closed again when the work ends.
 */
@Component
public class RecordsScope {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    private final AsSystem system;

    RecordsScope(AsSystem system) {
        this.system = system;
    }

    static boolean isOpen() {
        return OPEN.get();
    }

    public <T extends @Nullable Object> T get(Supplier<T> work) {
        if (isOpen()) {
            return system.get(work);
        }
        OPEN.set(true);
        try {
            return system.get(work);
        } finally {
            OPEN.remove();
        }
    }

    public void run(Runnable work) {
        this.<@Nullable Object>get(() -> {
            work.run();
            return null;
        });
    }
}
