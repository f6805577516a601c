package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.models.PackagedForm.key;
import static org.handrail.models.PackagedForm.type;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form shows depends on answers as the browser has them: text that nobody typed is empty there, not null. */
class FormConditionsTests {

    private static final Pattern COMPARED_WITH_NULL = Pattern.compile("(\\w+) !?= null");
    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    static Stream<PackagedForm> forms() {
        return PackagedForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesTextThatNobodyTypedForNoAnswer(PackagedForm form) {
        Set<String> typed = form.components().stream()
                .filter(component -> TYPED.contains(type(component)))
                .map(PackagedForm::key)
                .collect(Collectors.toSet());

        assertThat(form.components()).allSatisfy(component -> {
            String hidden = component.at("/conditional/hide").asText();
            Matcher compared = COMPARED_WITH_NULL.matcher(hidden);
            while (compared.find()) {
                if (typed.contains(compared.group(1))) {
                    assertThat(hidden).as(key(component)).containsPattern(compared.group(1) + " !?= \"\"");
                }
            }
        });
    }
}
