package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.handrail.journey.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Families whose journey is cut short by a dead program at every place where it waits for somebody. */
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class KilledJourneysIT {

    private static final int MOST_STEPS = 30;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void goesOnFromEveryPlaceWhereAnyJourneyWaitsOnH2() throws Exception {
        killedAtEveryStep(Place.onH2(folder));
    }

    @Test
    void goesOnFromEveryPlaceWhereAnyJourneyWaitsOnPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            killedAtEveryStep(Place.on(server));
        }
    }

    private void killedAtEveryStep(Place place) throws Exception {
        int kills = new KilledJourneys(folder, place).play(List.of(Journey.values()));

        assertThat(kills).isGreaterThan(MOST_STEPS);
        assertThat(new Logs(folder).marks()).as("marks in the log").isEmpty();
    }
}
