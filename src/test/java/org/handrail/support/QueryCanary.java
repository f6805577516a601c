package org.handrail.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestComponent;

/** A bean that a model may name and a query may not. */
@TestComponent("queryCanary")
public class QueryCanary implements JavaDelegate {

    private final AtomicInteger touched = new AtomicInteger();

    @Override
    public void execute(DelegateExecution execution) {
        touched.incrementAndGet();
    }

    public int touched() {
        return touched.get();
    }
}
