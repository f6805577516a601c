package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.handrail.journey.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Families whose journey is cut short by a dead program at every place where it waits for somebody. */
class KilledJourneysIT {

    private static final long SEED = 20_261_122L;
    private static final int FEWEST_STEPS = 8;
    private static final int MOST_STEPS = 30;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** At one moment; the deep run kills at every one. */
    @Test
    void goesOnWhereItStood() throws Exception {
        int moment = new Random(SEED).nextInt(FEWEST_STEPS);
        int kills = new KilledJourneys(folder, Place.onH2(folder), step -> step == moment)
                .play(List.of(Journey.STEPS_DOWN));

        assertThat(kills).as("seed %s: after step %s", SEED, moment).isEqualTo(1);
        assertThat(new Logs(folder).marks()).as("marks in the log").isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
    void goesOnFromEveryPlaceWhereAnyJourneyWaitsOnH2() throws Exception {
        killedAtEveryStep(Place.onH2(folder));
    }

    @Test
    @EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
    void goesOnFromEveryPlaceWhereAnyJourneyWaitsOnPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            killedAtEveryStep(Place.on(server));
        }
    }

    private void killedAtEveryStep(Place place) throws Exception {
        int kills = new KilledJourneys(folder, place, step -> true).play(List.of(Journey.values()));

        assertThat(kills).isGreaterThan(MOST_STEPS);
        assertThat(new Logs(folder).marks()).as("marks in the log").isEmpty();
    }
}
