package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeptSafeOnH2IT extends OnH2 {

    private static final int FAMILIES = 1;
    private static final int A_TENTH = 500;

    @Test
    void keepsPlacesAndPeopleSafeOnEveryWayOut(@Autowired BeanFactory beans, CapturedOutput log) throws Exception {
        KeptSafeStory story = new KeptSafeStory(beans);

        int checks = story.keepsNewFamiliesSafe(desk(), FAMILIES, port, this::as, log)
                + story.keepsAFamilySafeThatIsHelped(desk(), port, this::as);

        assertThat(checks).isGreaterThanOrEqualTo(A_TENTH);
    }
}
