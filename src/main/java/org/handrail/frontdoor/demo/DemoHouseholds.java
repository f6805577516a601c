package org.handrail.frontdoor.demo;

import java.util.Map;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.SendingReferral.Receipt;
import org.handrail.frontdoor.process.DemoTriage;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration after the application is ready, in the background. Each family has a key of its own, so
 * a start that was cut short goes on where it stopped and nothing is made twice.
 */
@Component
@Profile("demo")
class DemoHouseholds {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHouseholds.class);
    private static final Actor SCHOOL = new Actor("school", "school");

    private final SendingReferral sending;
    private final DemoTriage triage;
    private final CurrentActor currentActor;
    private final int wanted;

    DemoHouseholds(
            SendingReferral sending,
            DemoTriage triage,
            CurrentActor currentActor,
            @Value("${handrail.demo.households:0}") int wanted) {
        this.sending = sending;
        this.triage = triage;
        this.currentActor = currentActor;
        this.wanted = Math.min(wanted, DemoStories.most());
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (wanted > 0) {
            Thread background = new Thread(this::fillAll, "demo-households");
            background.setDaemon(true);
            background.start();
        }
    }

    private void fillAll() {
        for (int number = 0; number < wanted; number++) {
            try {
                fill(number);
            } catch (RuntimeException fault) {
                LOG.warn(
                        "Demonstration household {} could not be made: {}",
                        number + 1,
                        fault.getClass().getName());
            }
            if ((number + 1) % 10 == 0) {
                LOG.info("Demonstration: {} of {} households are there.", number + 1, wanted);
            }
        }
    }

    private void fill(int number) {
        Receipt receipt =
                currentActor.runAs(SCHOOL, () -> sending.send(DemoStories.story(number), "demo-household-" + number));
        if (receipt instanceof Receipt.Accepted accepted && number % 3 == 0) {
            triage.decide(
                    accepted.summary().reference(), answers(accepted.summary().level()));
        }
    }

    private static Map<String, Object> answers(@Nullable Integer level) {
        return Map.of(
                "triageOutcome", "DECIDED",
                "agreedLevel", String.valueOf(level == null ? 2 : level),
                "contact_who", "The parent",
                "contact_channel", "PHONE",
                "contact_reached", "true",
                "agreement_status", "GIVEN",
                "agreement_method", "PHONE",
                "agreement_on", "2026-01-05",
                "lawful_basis", "PUBLIC_TASK",
                "note_words", "We talked about what would help first and who can do it.");
    }
}
