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
class DecisionServiceArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.regulars.decision", "dev.regulars.servers");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("dev.regulars.architecture.planted");

    private static final ArchRule SERVERS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("dev.regulars..servers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.regulars..decision..",
                    "dev.regulars.engine..",
                    "dev.regulars.program..",
                    "org.springframework..")
            .because("the embedded servers are a program of their own, that a real MongoDB and Kafka replace");

    private static final ArchRule NOTHING_KNOWS_THE_SERVERS = noClasses()
            .that()
            .resideInAPackage("dev.regulars..decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.regulars.servers..", "de.bwaldvogel..", "kafka..", "org.apache.kafka.server..")
            .because("the service's own jar does not carry them");

    private static final ArchRule ACCOUNTS_DECIDE_NOTHING = noClasses()
            .that()
            .resideInAnyPackage("dev.regulars..decision.accounts..", "dev.regulars..decision.relay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.regulars.decision.deciding..", "dev.regulars.decision.programs..", "dev.regulars.program..")
            .because("the commit protocol must be readable, and provable, without knowing what is decided");

    private static final ArchRule HTTP_STAYS_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("a use case answers the queue as it answers HTTP");

    private static final ArchRule KAFKA_IN_TWO_PLACES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.regulars.decision.relay..", "dev.regulars.decision.deciding.inbox..", "dev.regulars.servers..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..")
            .because("events leave through the relay and come in through the inbox");

    private static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
            .and()
            .resideInAPackage("dev.regulars..")
            .should()
            .notBePublic()
            .because("nothing calls a controller but HTTP");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(SERVERS_STAND_ALONE, "KnowsTheService"),
                Arguments.of(NOTHING_KNOWS_THE_SERVERS, "StartsServers"),
                Arguments.of(ACCOUNTS_DECIDE_NOTHING, "KnowsPrograms"),
                Arguments.of(HTTP_STAYS_IN_WEB, "SpeaksHttp"),
                Arguments.of(KAFKA_IN_TWO_PLACES, "SendsEvents"),
                Arguments.of(CONTROLLERS_ARE_HIDDEN, "SpeaksHttp"));
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
