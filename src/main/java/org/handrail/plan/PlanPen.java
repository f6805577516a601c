package org.handrail.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What everything needs that writes to a plan: who writes and when, words sealed under the case, and news of it. */
@Component
class PlanPen {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String PURPOSE = "plan.";

    private final CaseRecords cases;
    private final Vault vault;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPen(CaseRecords cases, Vault vault, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.vault = vault;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    Actor by() {
        return currentActor.now();
    }

    Instant at() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    void tell(PlanEvent event) {
        events.publishEvent(event);
    }

    /** Seals words of the case for one place, such as {@code item}. */
    String seal(CaseReference reference, String place, Object words) {
        try {
            return vault.seal(subject(reference), PURPOSE + place, JSON.writeValueAsString(words));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The words, or what stands in their place when they were erased. */
    <T> T open(CaseReference reference, String place, String sealed, Class<T> type, T erased) {
        Opened opened = vault.open(subject(reference), PURPOSE + place, sealed);
        if (!(opened instanceof Opened.Text text)) {
            return erased;
        }
        try {
            return JSON.readValue(text.value(), type);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Nullable
    String openText(CaseReference reference, String place, @Nullable String sealed) {
        return sealed == null ? null : open(reference, place, sealed, String.class, "Erased");
    }

    private UUID subject(CaseReference reference) {
        return cases.subjectOf(reference);
    }
}
