package org.handrail.people;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handrail.platform.Unveiled;
import org.handrail.platform.vault.Vault;
import org.junit.jupiter.api.Test;

/** There is no way to what is kept safe but through the one place that asks who looks. */
class KeptSafeWaysTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handrail");

    /** The one fragment of templates that writes an address, after it asked whether it may. */
    private static final Path FRAGMENTS = Path.of("src/main/resources/templates/platform/fragments.html");

    private static final Pattern PARTS_OF_AN_ADDRESS =
            Pattern.compile("\\.(postcode|uprn|address|addresses|noFixedAbode)\\(\\)");

    @Test
    void onlyThePeopleModuleOpensWordsWhole() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.handrail.people", "org.handrail.platform.vault")
                .should()
                .callMethodWhere(target(name("openWhole")).and(target(owner(Predicates.type(Vault.class)))))
                .check(CLASSES);
    }

    @Test
    void onlyFormsThatPutWordsBackAndTheStaffDirectoryReadUnveiled() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("CaseForms")
                .and()
                .doNotHaveFullyQualifiedName(StaffDirectory.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Unveiled.class.getName())
                .should()
                .callMethodWhere(target(name("read")).and(target(owner(Predicates.type(Unveiled.class)))))
                .check(CLASSES);
    }

    @Test
    void onlyThoseWhoSeeItPutAHouseholdTogether() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SeenHouseholds.class.getName())
                .should()
                .callConstructor(
                        Household.class,
                        HouseholdId.class,
                        List.class,
                        Set.class,
                        int.class,
                        Where.class,
                        SafeContact.class)
                .check(CLASSES);
    }

    /** Intake, partners' words and the fragment itself aside, nothing outside of this module takes an address apart. */
    @Test
    void onlyNamedClassesTakeAnAddressApart() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().equals("org.handrail.people"))
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Address.class)
                                        || call.getTargetOwner().isEquivalentTo(KnownAddress.class)))
                        .map(type -> type.getSimpleName()))
                .containsExactlyInAnyOrder("OfferWords", "ReferralChecks");
    }

    @Test
    void noTemplateWritesAnAddressButTheOneThatAsks() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates
                            .filter(path -> path.toString().endsWith(".html"))
                            .filter(path -> PARTS_OF_AN_ADDRESS
                                    .matcher(read(path).replace("where().address().isPresent()", ""))
                                    .find()))
                    .containsExactly(FRAGMENTS);
        }
        assertThat(read(FRAGMENTS)).contains("${place.keptSafe()}\">" + Where.KEPT_SAFE);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
