package org.handrail.platform.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * The fence or the query gate says no. Both REST bases answer it with 400; the message says what to do and never
 * repeats a value.
 */
public class EngineRefusal extends BadUserRequestException {

    public EngineRefusal(String message) {
        super(message);
    }
}
