package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handrail.platform.vault.Veil;
import org.junit.jupiter.api.Test;

class CoveredWordsTests {

    private static final String SHOWN = "Lives at " + Veil.MARK + "\nwith two sons";
    private static final String KEPT = "Lives at 1 High Street\nwith two sons";

    @Test
    void putsBackWhatComesBackAsItWasShown() {
        assertThat(back(Map.of("words", SHOWN.replace("\n", "\r\n")))).containsEntry("words", KEPT);
        assertThat(back(Map.of("steps", List.of(Map.of("what", SHOWN, "by", "new")))))
                .containsEntry("steps", List.of(Map.of("what", KEPT, "by", "new")));
    }

    @Test
    void keepsWhatSomebodyWroteAnew() {
        assertThat(back(Map.of("words", "Has moved"))).containsEntry("words", "Has moved");
        assertThat(back(Map.of("words", SHOWN + " now"))).containsEntry("words", SHOWN + " now");
        assertThat(back(Map.of("steps", List.of(Map.of("what", SHOWN), Map.of("what", "more")))))
                .containsEntry("steps", List.of(Map.of("what", SHOWN), Map.of("what", "more")));
    }

    @Test
    void readsNothingWholeWhereNothingWasCovered() {
        Map<String, Object> sent = Map.of("words", "plain");

        assertThat(CoveredWords.putBack(sent, Map.of(), () -> {
                    throw new AssertionError("read");
                }))
                .isEqualTo(sent);
    }

    private static Map<String, Object> back(Map<String, Object> sent) {
        return CoveredWords.putBack(
                sent,
                Map.of("words", SHOWN, "steps", List.of(Map.of("what", SHOWN, "by", "old"))),
                () -> Map.of("words", KEPT, "steps", List.of(Map.of("what", KEPT, "by", "old"))));
    }
}
