package org.handrail.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.security.Requirement.Answer;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether docs/security/asvs.csv answers what was chosen of OWASP ASVS 5.0, by tests that exist. */
class AsvsTests {

    private static final Set<String> CHOSEN = Set.of(
            "1.2.4", "1.3.2", "1.3.5", "1.3.6", "1.5.1", "1.5.2", "2.3.1", "2.3.3", "2.3.4", "2.3.5", "3.4.3", "3.5.1",
            "6.3.3", "6.3.4", "7.3.1", "7.4.2", "8.2.1", "8.2.2", "8.2.3", "8.3.2", "8.3.3", "8.4.1", "11.3.3",
            "13.3.1", "14.2.6", "14.2.7", "15.1.1", "15.2.5", "16.3.2", "16.4.2");

    static List<Requirement> requirements() {
        return Requirement.all();
    }

    @Test
    void answersEachChosenRequirementOnce() {
        assertThat(requirements().stream().map(Requirement::id)).containsExactlyInAnyOrderElementsOf(CHOSEN);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void isMetByTestsOrSaysWhatIsMissing(Requirement requirement) {
        assertThat(requirement.how()).as(requirement.id()).hasSizeGreaterThan(20);
        if (requirement.answer() == Answer.MET) {
            assertThat(requirement.tests()).as(requirement.id()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void namesTestsThatExist(Requirement requirement) throws ClassNotFoundException {
        for (String test : requirement.tests()) {
            Class<?> found = Class.forName(Requirement.classOf(test));
            assertThat(found).as(test).matches(type -> !type.isAnnotationPresent(Disabled.class));
            assertThat(methods(found).filter(method -> method.getName().equals(Requirement.methodOf(test))))
                    .as(test)
                    .anyMatch(AsvsTests::isTest);
        }
    }

    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> inherited = type.getSuperclass() == null ? Stream.empty() : methods(type.getSuperclass());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), inherited);
    }

    private static boolean isTest(Method method) {
        return !method.isAnnotationPresent(Disabled.class)
                && (method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(TestFactory.class)
                        || AnnotationSupport.isAnnotated(method, TestTemplate.class));
    }
}
