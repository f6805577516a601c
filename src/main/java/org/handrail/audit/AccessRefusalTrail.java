package org.handrail.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInvocation;
import org.handrail.platform.CaseReference;
import org.handrail.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps that somebody who had signed in was refused. Of the address only the first part and a case reference are kept:
 * the rest may be anything that a person typed.
 */
@Component
class AccessRefusalTrail {

    private static final Pattern FIRST_PART = Pattern.compile("/[A-Za-z0-9_-]{0,40}");
    private static final Pattern REFERENCE = Pattern.compile("HR-\\d{4}-\\d{6}");

    private final AuditTrail trail;

    AccessRefusalTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        Authentication authentication = event.getAuthentication().get();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return;
        }
        trail.recordApart(entry(event.getObject()).by(person.actor()));
    }

    private AuditEntry entry(@Nullable Object refused) {
        AuditEntry entry = AuditEntry.of(AuditAction.ACCESS_REFUSED);
        if (refused instanceof HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return entry.about(place(request.getMethod(), path)).in(knownCase(path));
        }
        if (refused instanceof MethodInvocation call) {
            return entry.about(call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName());
        }
        return entry;
    }

    private static String place(String method, String path) {
        Matcher first = FIRST_PART.matcher(path);
        String verb = method.matches("[A-Z]{1,10}") ? method : "OTHER";
        return verb + ":" + (first.lookingAt() ? first.group() : "/");
    }

    private @Nullable CaseReference knownCase(String path) {
        Matcher found = REFERENCE.matcher(path);
        if (!found.find() || !CaseReference.isReference(found.group())) {
            return null;
        }
        CaseReference reference = CaseReference.parse(found.group());
        return trail.knows(reference) ? reference : null;
    }

    /** Without it Spring Security refuses in silence. */
    @Configuration(proxyBeanMethods = false)
    static class Refusals {

        @Bean
        @ConditionalOnMissingBean(AuthorizationEventPublisher.class)
        AuthorizationEventPublisher tellsOfRefusals(ApplicationEventPublisher events) {
            return new SpringAuthorizationEventPublisher(events);
        }
    }
}
