package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Random;
import org.handrail.durability.KnownCase.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the application confirmed is there after its process was killed, and nothing is there by half. On H2 as it comes
 * out of the box: the address of the database is the one that the jar brings.
 */
class KillAndRestartIT {

    private static final int MANY = 12;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void keepsWhatItConfirmedWhenItIsKilled() throws Exception {
        KilledHandrail handrail = onH2(20_261_122L);
        handrail.liveUntil(Answered.DECIDED);
        handrail.liveToTheEnd();

        assertThat(new Logs(folder).marks()).as("marks in the log").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = 7)
    @EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
    void keepsWhatItConfirmedAtManyMomentsOnH2(long seed) throws Exception {
        killedOften(onH2(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = 8)
    @EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
    void keepsWhatItConfirmedAtManyMomentsOnPostgreSql(long seed) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            killedOften(new KilledHandrail(folder, Place.on(server), new Random(seed)), seed);
        }
    }

    private static void killedOften(KilledHandrail handrail, long seed) throws Exception {
        Random random = new Random(seed);
        Answered[] moments = Answered.values();
        for (int i = 0; i < MANY; i++) {
            handrail.liveUntil(moments[random.nextInt(moments.length)]);
        }
        handrail.liveToTheEnd();
    }

    private KilledHandrail onH2(long seed) throws Exception {
        return new KilledHandrail(folder, Place.onH2(folder), new Random(seed));
    }
}
