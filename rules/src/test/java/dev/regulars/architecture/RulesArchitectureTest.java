package dev.regulars.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may know what in this module. Each rule is also shown to bite, on a class planted for it. */
class RulesArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.regulars");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("dev.regulars.architecture.planted");

    private static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage(
                    "dev.regulars..money",
                    "dev.regulars..points",
                    "dev.regulars..program",
                    "dev.regulars..engine",
                    "dev.regulars..engine.offers")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "dev.regulars..money",
                    "dev.regulars..points",
                    "dev.regulars..program",
                    "dev.regulars..engine",
                    "dev.regulars..engine.offers")
            .because("what decides must be readable, and stay the same, whatever the libraries do");

    private static final ArchRule NOTHING_READS_A_CLOCK = noClasses()
            .that()
            .resideInAPackage("dev.regulars..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same transaction, snapshot and program must give the same decision years later");

    private static final ArchRule DROOLS_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.regulars.engine.drools",
                    "dev.regulars.engine.matching..",
                    "dev.regulars.program.dmn",
                    "dev.regulars.program.drl",
                    "dev.regulars.program.feel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("the engine's use of Drools and DMN is an implementation behind two small interfaces");

    private static final ArchRule FEEL_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("dev.regulars..feel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie.dmn.feel..")
            .because("a text may be evaluated only after the check that keeps it from Java and from endless work");

    private static final ArchRule FEEL_IS_INTERPRETED = noClasses()
            .that()
            .resideInAPackage("dev.regulars..feel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie.dmn.feel", "org.kie.dmn.feel.codegen..")
            .because("what a cell holds must never become Java code");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(DOMAIN_IS_PLAIN_JAVA, "ParsesJson"),
                Arguments.of(NOTHING_READS_A_CLOCK, "AsksTheTime"),
                Arguments.of(DROOLS_IN_ONE_PLACE, "FiresRules"),
                Arguments.of(FEEL_IN_ONE_PLACE, "ReadsFeel"),
                Arguments.of(FEEL_IS_INTERPRETED, "CompilesFeel"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule, String violation) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleBites(ArchRule rule, String violation) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().toString()).contains(violation);
    }
}
