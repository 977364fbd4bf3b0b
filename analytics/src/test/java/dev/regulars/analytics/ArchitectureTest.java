package dev.regulars.analytics;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.regulars.analytics.ingest.event.PlantedClock;
import dev.regulars.analytics.totals.PlantedSql;
import dev.regulars.analytics.totals.web.PlantedKafka;
import dev.regulars.analytics.warehouse.PlantedCycle;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the module, and bites on a violation planted for it. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.regulars.analytics");

    private static final ArchRule SQL_IN_ITS_PLACE = noClasses()
            .that(not(resideInAnyPackage("..duckdb", "..warehouse")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql", "org.duckdb.."))
            .because("what the figures mean must be readable without the database they come from");

    private static final ArchRule KAFKA_IN_ITS_PLACE = noClasses()
            .that(not(resideInAPackage("..kafka")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.."))
            .because("where events come from must not matter to what is done with them");

    private static final ArchRule EVENTS_STAND_ALONE = classes()
            .that(resideInAPackage("..ingest.event"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "dev.regulars.analytics.ingest.event",
                            "java.lang..",
                            "java.util..",
                            "java.math",
                            "java.io",
                            "java.time..",
                            "org.jspecify..",
                            "com.networknt..",
                            "tools.jackson..")
                    .and(not(type(Clock.class))))
            .because("reading an event depends on its bytes alone, on no clock and no framework");

    private static final ArchRule NO_CYCLES = slices().matching("dev.regulars.analytics.(*)..")
            .should()
            .beFreeOfCycles()
            .because("totals read what ingest wrote, both through the warehouse, and never the other way round");

    private static final ArchRule CONTRACTS_ONLY = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.regulars..").and(not(resideInAPackage("dev.regulars.analytics.."))))
            .because("analytics knows the published contracts, no project code");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(SQL_IN_ITS_PLACE, new Class<?>[] {PlantedSql.class}),
                Arguments.of(KAFKA_IN_ITS_PLACE, new Class<?>[] {PlantedKafka.class}),
                Arguments.of(EVENTS_STAND_ALONE, new Class<?>[] {PlantedClock.class}),
                Arguments.of(NO_CYCLES, new Class<?>[] {PlantedCycle.class, PlantedSql.class}),
                Arguments.of(CONTRACTS_ONLY, new Class<?>[] {ArchitecturePlants.OtherProjectCode.class}));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForTheModule(ArchRule rule, Class<?>[] planted) {
        assertThat(MODULE.size()).isGreaterThan(40);
        rule.check(MODULE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bitesOnAPlantedViolation(ArchRule rule, Class<?>[] planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }
}
