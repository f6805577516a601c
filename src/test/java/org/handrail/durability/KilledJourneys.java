package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import org.handrail.journey.Journey;
import org.jspecify.annotations.Nullable;

/**
 * Journeys that go on together, step by step. When each has done one step and waits for the next, the program is killed
 * and started again, and each must stand where it stood.
 */
final class KilledJourneys {

    private final Path folder;
    private final Place place;
    private final Set<String> references = ConcurrentHashMap.newKeySet();
    private final Map<String, String> due = new ConcurrentHashMap<>();
    private volatile @Nullable StartedHandrail alive;
    private volatile @Nullable Throwable fault;
    private int kills;

    private final Phaser together = new Phaser() {
        @Override
        protected boolean onAdvance(int step, int journeys) {
            try {
                between();
            } catch (Exception | AssertionError failed) {
                fault = failed;
            }
            return journeys == 0 || fault != null;
        }
    };

    KilledJourneys(Path folder, Place place) {
        this.folder = folder;
        this.place = place;
    }

    /** Plays them to their end; answers how often the program was killed. */
    int play(List<Journey> journeys) throws Exception {
        alive = start();
        together.bulkRegister(journeys.size());
        ExecutorService people = Executors.newFixedThreadPool(journeys.size());
        try {
            List<Future<?>> played = journeys.stream()
                    .<Future<?>>map(journey -> people.submit(() -> plays(journey)))
                    .toList();
            for (Future<?> one : played) {
                one.get();
            }
            assertThat(fault).isNull();
        } catch (ExecutionException failed) {
            throw new AssertionError(fault == null ? failed.getCause() : fault);
        } finally {
            people.shutdownNow();
            alive().close();
        }
        place.stored().get().isWhole();
        return kills;
    }

    Program program() {
        return new Program(alive().port());
    }

    /** From now on the case must stay as it is, however often the program is killed. */
    void knows(String reference) {
        references.add(reference);
    }

    /** The day comes while the program is down. */
    void dayComes(String reference, String step) {
        due.put(reference, step);
        stepDone();
    }

    /** Waits until all others have done their step too, and the program runs again. */
    void stepDone() {
        together.arriveAndAwaitAdvance();
        if (fault != null) {
            throw new IllegalStateException(fault);
        }
    }

    private void plays(Journey journey) {
        try {
            journey.play(new KilledDesk(this));
        } finally {
            together.arriveAndDeregister();
        }
    }

    private void between() throws Exception {
        Map<String, Set<String>> standing = openTasks();
        alive().kill();
        alive().awaitEnd();
        kills++;
        StoredState state = place.stored().get();
        state.isWhole();
        state.hasOneMainProcessEach();
        state.locksRunOut();
        due.forEach(state::dayComes);
        alive = start();
        openTasks().forEach((reference, tasks) -> {
            if (!due.containsKey(reference)) {
                assertThat(tasks).as(reference).containsAll(standing.get(reference));
            }
        });
        due.clear();
    }

    private Map<String, Set<String>> openTasks() throws Exception {
        Map<String, Set<String>> all = new HashMap<>();
        for (String reference : references) {
            Set<String> tasks = new HashSet<>();
            program().caseOf(reference).path("openTasks").forEach(task -> tasks.add(task.toString()));
            all.put(reference, tasks);
        }
        return all;
    }

    private StartedHandrail start() throws Exception {
        return StartedHandrail.start(folder, place.settings());
    }

    private StartedHandrail alive() {
        StartedHandrail started = alive;
        if (started == null) {
            throw new IllegalStateException("Not started");
        }
        return started;
    }
}
