package org.handrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.platform.engine.RecordsScope;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handrail");

    private static final DescribedPredicate<JavaClass> THE_ENGINE = DescribedPredicate.describe(
            "the engine", type -> type.getPackageName().startsWith("org.camunda."));

    @Test
    void onlyTheFenceKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..platform.engine..",
                        "..process..",
                        "..policy.release..",
                        "..audit.collect..",
                        "..access.engine..")
                .should()
                .dependOnClassesThat(THE_ENGINE)
                .check(CLASSES);
    }

    @Test
    void onlyTheKeepingOfRecordsTakesSomethingOutOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.engine..", "..records..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(RecordsScope.class)
                .check(CLASSES);
    }

    @Test
    void nothingUsesJpaOrLombok() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "lombok..")
                .check(CLASSES);
    }

    @Test
    void noClassIsNamedForWhatItIsNot() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils|Impl)").check(CLASSES);
    }

    @Test
    void noPackageIsNamedForALayer() {
        noClasses()
                .should()
                .resideInAnyPackage("..controllers..", "..services..", "..enums..", "..dto..", "..util..")
                .check(CLASSES);
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> tooLong = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> lines(path) > 300)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
