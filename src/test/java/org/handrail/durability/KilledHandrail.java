package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.support.Person;

/** One database that outlives many processes, and everything that was answered to the outside. */
final class KilledHandrail {

    private static final Pattern REFERENCE = Pattern.compile("HR-\\d{4}-\\d{6}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> PAGES = List.of(
            "/", "/cases", "/tasks", "/about", "/accessibility", "/camunda/app/tasklist/default/", "/api/openapi");

    private final Path folder;
    private final Place place;
    private final Random random;
    private final List<KnownCase> cases = new ArrayList<>();

    KilledHandrail(Path folder, Place place, Random random) {
        this.folder = folder;
        this.place = place;
        this.random = random;
    }

    /** Starts, compares with what was answered before, works on, and is killed at this kind of moment. */
    void liveUntil(KnownCase.Answered moment) throws Exception {
        try (StartedHandrail handrail = StartedHandrail.start(folder, place.settings())) {
            verify(handrail);
            new Life(handrail, moment, 3 + random.nextInt(6), cases).untilKilled();
        }
        place.stored().get().isWhole();
        place.stored().get().hasOneTaskEach();
        place.stored().get().locksRunOut();
    }

    /** Starts for the last time, lets the jobs run that were left, and stops in good order. */
    void liveToTheEnd() throws Exception {
        try (StartedHandrail handrail = StartedHandrail.start(folder, place.settings())) {
            verify(handrail);
            Program program = new Program(handrail.port());
            for (KnownCase one : cases) {
                if (one.isDecided()) {
                    await("the referrer of " + one.reference() + " is told")
                            .atMost(PATIENCE)
                            .until(() ->
                                    noticesIn(program.historyOf(one.reference()).toString()) == 2);
                }
            }
            open(Person.signIn(handrail.port(), "triage"), PAGES);
            open(Person.signIn(handrail.port(), "operator"), List.of("/camunda/app/cockpit/default/"));
        }
        place.stored().get().isWhole();
        place.stored().get().hasOneTaskEach();
        place.stored().get().hasNoWorkLeftOver();
        assertThat(place.stored().get().cases())
                .isGreaterThanOrEqualTo(
                        cases.stream().filter(KnownCase::isReferred).count());
    }

    private void verify(StartedHandrail handrail) throws Exception {
        Program program = new Program(handrail.port());
        Person triage = Person.signIn(handrail.port(), "triage");
        for (KnownCase one : cases) {
            one.verify(program, triage);
        }
        assertThat(listed(triage))
                .containsAll(cases.stream()
                        .filter(KnownCase::isReferred)
                        .map(KnownCase::reference)
                        .toList());
    }

    /** Every reference in the case list, page by page. */
    private static Set<String> listed(Person triage) throws Exception {
        Set<String> all = new LinkedHashSet<>();
        int before = -1;
        for (int page = 1; all.size() > before; page++) {
            before = all.size();
            Matcher reference =
                    REFERENCE.matcher(triage.get("/cases?page=" + page).body());
            while (reference.find()) {
                all.add(reference.group());
            }
        }
        return all;
    }

    private static void open(Person person, List<String> pages) throws Exception {
        for (String page : pages) {
            assertThat(person.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    private static int noticesIn(String history) {
        return history.split("\"NOTICE_SENT\"", -1).length - 1;
    }
}
