package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The full count; the ordinary run makes a tenth of it on H2. */
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
@ExtendWith(OutputCaptureExtension.class)
class KeptSafeOnPostgreSqlIT extends OnPostgreSql {

    private static final int FAMILIES = 17;
    private static final int ALL = 5_000;

    @Test
    void keepsPlacesAndPeopleSafeOnEveryWayOut(@Autowired BeanFactory beans, CapturedOutput log) throws Exception {
        KeptSafeStory story = new KeptSafeStory(beans);

        int checks = story.keepsNewFamiliesSafe(desk(), FAMILIES, port, this::as, log)
                + story.keepsAFamilySafeThatIsHelped(desk(), port, this::as);

        assertThat(checks).isGreaterThanOrEqualTo(ALL);
    }
}
