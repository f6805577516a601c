package org.handrail.durability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.handrail.durability.Program.Task;
import org.handrail.support.Desk;
import org.handrail.support.OwnPages;

/** The desk of one journey on a program that may be killed after each thing that is done at it. */
record KilledDesk(KilledJourneys journeys) implements Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String received(Map<String, Object> referral) {
        String reference =
                asked(program -> program.refer(referral, UUID.randomUUID().toString()));
        journeys.knows(reference);
        journeys.stepDone();
        return reference;
    }

    @Override
    public void does(String account, String reference, String name, Map<String, Object> answers) {
        await(account + " has '" + name + "'").atMost(PATIENCE).until(() -> waits(account, reference, name));
        Task task = task(account, reference, name);
        if (!task.assignee().equals(account)) {
            asked(program -> {
                program.claim(account, task.id());
                return task;
            });
        }
        await(name).atMost(PATIENCE).until(() -> asked(program -> program.completes(account, task.id(), answers)));
        journeys.stepDone();
    }

    @Override
    public boolean waits(String account, String reference, String name) {
        return asked(program -> program.tasks(account, reference)).stream()
                .anyMatch(task -> task.name().startsWith(name));
    }

    @Override
    public void answersOffer(String partner, String reference, String answer, Map<String, String> typed) {
        pages().answersOffer(partner, reference, answer, typed);
        journeys.stepDone();
    }

    @Override
    public void sends(String account, String reference, String form, Map<String, String> typed) {
        pages().sends(account, reference, form, typed);
        journeys.stepDone();
    }

    @Override
    public void comes(String reference, String step) {
        journeys.dayComes(reference, step);
    }

    @Override
    public String status(String reference) {
        return asked(program -> program.caseOf(reference)).path("status").asText();
    }

    @Override
    public String history(String reference) {
        return asked(program -> program.historyOf(reference)).toString();
    }

    private Task task(String account, String reference, String name) {
        return asked(program -> program.tasks(account, reference)).stream()
                .filter(task -> task.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private OwnPages pages() {
        return new OwnPages(journeys.program().port());
    }

    private interface Asking<T> {
        T of(Program program) throws IOException, InterruptedException;
    }

    private <T> T asked(Asking<T> asking) {
        try {
            return asking.of(journeys.program());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
