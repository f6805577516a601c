package org.handrail.access.programs;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.handrail.access.AccountUser;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each account call so many times a minute on each node, so that one system in a loop takes nothing from others. */
public class CallLimit extends OncePerRequestFilter {

    private static final Duration KEPT_EVERY = Duration.ofMinutes(10);

    private final int perMinute;
    private final AuditTrail trail;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, Instant> kept = new ConcurrentHashMap<>();

    public CallLimit(int perMinute, AuditTrail trail, Clock clock) {
        this.perMinute = perMinute;
        this.trail = trail;
        this.clock = clock;
    }

    /** People's pages are not counted, but what their scripts ask the interface is. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/") && !path.startsWith("/engine-rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountUser user)) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe call =
                buckets.computeIfAbsent(user.getUsername(), name -> full()).tryConsumeAndReturnRemaining(1);
        if (call.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        keep(user);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(call.getNanosToWaitForRefill()) + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** One line for a loop, and not one for each of its thousands of calls. */
    private void keep(AccountUser user) {
        Instant now = clock.instant();
        Instant before = kept.get(user.getUsername());
        if (before == null || before.plus(KEPT_EVERY).isBefore(now)) {
            kept.put(user.getUsername(), now);
            trail.recordApart(AuditEntry.of(AuditAction.CALLS_LIMITED).by(user.actor()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
