package org.handrail.platform.engine;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Asks for a body where a call of the engine's interface came without: the engine takes it for granted and breaks. */
@Provider
public class BodyIsThere implements ReaderInterceptor {

    static final String WORDS = "Send a JSON object as the body: {} if there is nothing to say.";

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Object read = body.proceed();
        if (read == null) {
            throw new InvalidRequestException(Status.BAD_REQUEST, WORDS);
        }
        return read;
    }
}
