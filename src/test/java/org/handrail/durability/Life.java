package org.handrail.durability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.handrail.support.Person;

/**
 * Work by several people at once until the process is killed: at the moment when a certain step is confirmed for the
 * n-th time, while the others are in the middle of theirs.
 */
record Life(StartedHandrail handrail, KnownCase.Answered lastStep, int times, List<KnownCase> cases) {

    private static final int PEOPLE = 3;

    /** Returns when the process is gone. */
    void untilKilled() throws InterruptedException {
        AtomicInteger confirmed = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<List<KnownCase>>> shifts = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                List<KnownCase> own = new ArrayList<>();
                for (int i = person; i < cases.size(); i += PEOPLE) {
                    own.add(cases.get(i));
                }
                shifts.add(people.submit(shift(own, confirmed)));
            }
            for (Future<List<KnownCase>> shift : shifts) {
                cases.addAll(shift.get());
            }
        } catch (ExecutionException refused) {
            throw new AssertionError(refused.getCause());
        } finally {
            handrail.kill();
            handrail.awaitEnd();
            people.shutdownNow();
        }
    }

    /** Steps of each case in turn, so that all kinds of steps are under way; answers the cases that it began. */
    private Callable<List<KnownCase>> shift(List<KnownCase> own, AtomicInteger confirmed) {
        return () -> {
            List<KnownCase> begun = new ArrayList<>();
            List<KnownCase> open = new ArrayList<>(own);
            try {
                Program program = new Program(handrail.port());
                Person triage = Person.signIn(handrail.port(), "triage");
                while (true) {
                    KnownCase begins = new KnownCase();
                    begun.add(begins);
                    open.add(begins);
                    for (KnownCase one : open) {
                        if (!one.isDecided()
                                && one.goOn(program, triage) == lastStep
                                && confirmed.incrementAndGet() == times) {
                            handrail.kill();
                        }
                    }
                    open.removeIf(KnownCase::isDecided);
                }
            } catch (IOException killed) {
                return begun;
            }
        };
    }
}
