package org.handrail.platform.engine;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts the commands of nobody, and knows from when on there may be none. */
@Component
class RefusedCommands {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedCommands.class);

    private final AtomicLong count = new AtomicLong();
    private volatile boolean ready;

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready() {
        ready = true;
    }

    boolean isReady() {
        return ready;
    }

    void note(Class<?> command) {
        count.incrementAndGet();
        WebCall call = WebCall.current();
        LOG.error("Refused {} of nobody on a {} thread", command.getName(), call == null ? "background" : "web");
    }

    long count() {
        return count.get();
    }
}
