package org.handrail.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationTests {

    /** Its two lists are taken away again by V061. */
    private static final String WITH_LISTS = "V040__triage.sql";

    private static final Pattern LIST_IN_CHECK = Pattern.compile("(?i)check\\s*\\([^;]*?(\\bin\\s*\\(|\\bor\\b)");

    @Test
    void checksNoValueAgainstAListBecauseH2LosesIt() throws IOException {
        List<Resource> migrations = Arrays.asList(
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql"));

        assertThat(migrations).isNotEmpty();
        for (Resource migration : migrations) {
            if (!WITH_LISTS.equals(migration.getFilename())) {
                assertThat(LIST_IN_CHECK
                                .matcher(migration.getContentAsString(StandardCharsets.UTF_8))
                                .find())
                        .as(migration.getFilename())
                        .isFalse();
            }
        }
    }
}
