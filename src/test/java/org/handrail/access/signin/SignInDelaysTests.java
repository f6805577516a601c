package org.handrail.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.handrail.access.session.MovedClock;
import org.handrail.access.signin.SignInDelays.Pair;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInDelaysTests {

    private final MovedClock clock = new MovedClock();

    @ParameterizedTest
    @EnumSource
    void makesGuessersWaitLongerEachTime(TestDatabase database) {
        SignInDelays delays = on(database.migrated());
        Pair pair = delays.pair("triage", "10.0.0.1");

        for (int slip = 0; slip < SignInDelays.FREE_TRIES; slip++) {
            assertThat(delays.wrong(pair)).isZero();
            assertThat(delays.wait(pair)).isEmpty();
        }
        assertThat(delays.wrong(pair)).isEqualTo(Duration.ofSeconds(5));
        assertThat(delays.wait(pair)).isPresent();
        clock.move(Duration.ofSeconds(6));
        assertThat(delays.wait(pair)).isEmpty();
        assertThat(delays.wrong(pair)).isEqualTo(Duration.ofSeconds(10));
        assertThat(delays.wrong(pair)).isEqualTo(Duration.ofSeconds(20));
        for (int guess = 0; guess < 20; guess++) {
            delays.wrong(pair);
        }
        assertThat(delays.wrong(pair)).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @EnumSource
    void locksNobodyOutByWhatSomebodyElseDoes(TestDatabase database) {
        SignInDelays delays = on(database.migrated());
        for (int guess = 0; guess < 10; guess++) {
            delays.wrong(delays.pair("triage", "10.0.0.66"));
        }

        assertThat(delays.wait(delays.pair("triage", "10.0.0.66"))).isPresent();
        assertThat(delays.wait(delays.pair("triage", "10.0.0.1"))).isEmpty();
        assertThat(delays.wait(delays.pair("school", "10.0.0.66"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void forgetsSlipsAfterTheRightOneAndAfterAnHour(TestDatabase database) {
        SignInDelays delays = on(database.migrated());
        Pair pair = delays.pair("triage", "10.0.0.1");
        for (int slip = 0; slip < SignInDelays.FREE_TRIES; slip++) {
            delays.wrong(pair);
        }
        delays.right(pair);
        assertThat(delays.wrong(pair)).isZero();

        for (int guess = 0; guess < 5; guess++) {
            delays.wrong(pair);
        }
        clock.move(Duration.ofHours(2));
        assertThat(delays.wrong(pair)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void keepsNeitherNameNorAddress(TestDatabase database) {
        DataSource source = database.migrated();
        SignInDelays delays = on(source);

        delays.wrong(delays.pair("my-secret-password", "203.0.113.77"));

        assertThat(new TableScan(source).columnsWith("my-secret-password", "203.0.113.77"))
                .isEmpty();
    }

    private SignInDelays on(DataSource source) {
        return new SignInDelays(JdbcClient.create(source), TestVault.on(source), clock);
    }
}
