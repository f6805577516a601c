package org.handrail.platform.engine;

import java.util.Optional;
import org.handrail.platform.web.KnownFaults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the engine refuses one of our pages is answered as the engine's own interface answers it. */
@Component
class EngineFaults implements KnownFaults {

    @Override
    public Optional<HttpStatus> statusOf(Throwable fault) {
        return EngineErrors.refusal(fault).map(status -> HttpStatus.valueOf(status.getStatusCode()));
    }
}
