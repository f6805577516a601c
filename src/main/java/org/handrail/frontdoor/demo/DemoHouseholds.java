package org.handrail.frontdoor.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
            new Line(new DemoBook()).start();
        }
    }

    /** The families in turn; one that a job is in the way of comes again a moment later. */
    private final class Line {

        private final DemoBook book;
        private final List<DemoFamily> families;
        private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread background = new Thread(work, "demo-households");
            background.setDaemon(true);
            return background;
        });
        private int there;
        private int over;

        private Line(DemoBook book) {
            this.book = book;
            this.families =
                    book.families().subList(0, Math.min(wanted, book.families().size()));
        }

        private void start() {
            for (int number = 0; number < families.size(); number++) {
                next(number, 1, Duration.ZERO);
            }
        }

        private void next(int number, int attempt, Duration later) {
            worker.schedule(() -> take(number, attempt), later.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void take(int number, int attempt) {
            DemoFamily family = families.get(number);
            try {
                DemoHouseholds.this.fill(number, family, book);
                there++;
            } catch (RuntimeException fault) {
                if (attempt < ATTEMPTS) {
                    next(number, attempt + 1, REST.multipliedBy(attempt));
                    return;
                }
                LOG.warn(
                        "Demonstration household {} did not come to its step {}: {}",
                        number + 1,
                        family.step(),
                        fault.getClass().getName());
            }
            over++;
            say();
        }

        private void say() {
            boolean last = over == families.size();
            if (last || over % 10 == 0) {
                LOG.info("Demonstration: {} of {} households are there.", there, families.size());
            }
            if (last) {
                worker.shutdown();
            }
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
