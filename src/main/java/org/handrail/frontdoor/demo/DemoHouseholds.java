package org.handrail.frontdoor.demo;

import java.time.Duration;
import java.util.List;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.SendingReferral.Receipt;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration after the application is ready, in the background. Each family has a key of its own, and
 * what the engine remembers is not done again: a start that was cut short goes on where it stopped.
 */
@Component
@Profile("demo")
class DemoHouseholds {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHouseholds.class);
    private static final Actor SCHOOL = new Actor("school", "school");

    /** A job of the same case can be in the way; the next attempt goes on after what was done. */
    private static final int ATTEMPTS = 5;

    private static final Duration REST = Duration.ofMillis(50);

    private final SendingReferral sending;
    private final DemoStory story;
    private final CurrentActor currentActor;
    private final int wanted;

    DemoHouseholds(
            SendingReferral sending,
            DemoStory story,
            CurrentActor currentActor,
            @Value("${handrail.demo.households:0}") int wanted) {
        this.sending = sending;
        this.story = story;
        this.currentActor = currentActor;
        this.wanted = wanted;
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
        DemoBook book = new DemoBook();
        List<DemoFamily> families = book.families();
        int all = Math.min(wanted, families.size());
        int there = 0;
        for (int number = 0; number < all; number++) {
            if (isThere(number, families.get(number), book)) {
                there++;
            }
            if ((number + 1) % 10 == 0 || number + 1 == all) {
                LOG.info("Demonstration: {} of {} households are there.", there, all);
            }
        }
    }

    private boolean isThere(int number, DemoFamily family, DemoBook book) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                fill(number, family, book);
                return true;
            } catch (RuntimeException fault) {
                if (attempt == ATTEMPTS) {
                    LOG.warn(
                            "Demonstration household {} did not come to its step {}: {}",
                            number + 1,
                            family.step(),
                            fault.getClass().getName());
                }
                rest(attempt);
            }
        }
        return false;
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep(REST.multipliedBy(attempt).toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(int number, DemoFamily family, DemoBook book) {
        Receipt receipt = currentActor.runAs(
                SCHOOL, () -> sending.send(family.referral(number, book.kindOf(family)), "demo-household-" + number));
        if (receipt instanceof Receipt.Accepted accepted) {
            story.tell(CaseReference.parse(accepted.summary().reference()), family, book);
        }
    }
}
