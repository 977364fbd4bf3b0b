package dev.regulars.gateway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatewayArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.regulars.gateway");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("dev.regulars.gateway.architecture.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(GatewayRules.ONLY_CHOSEN_LIBRARIES, "UsesAnUnchosenLibrary"),
                Arguments.of(GatewayRules.THE_DECISION_TO_SEND_KNOWS_NO_TECHNOLOGY, "SendsWithKafka"),
                Arguments.of(GatewayRules.THE_WEB_DOES_NOT_KNOW_WHERE_IT_GOES, "AsksTheQueue"),
                Arguments.of(GatewayRules.KAFKA_IS_USED_IN_ONE_PLACE, "SendsWithKafka"),
                Arguments.of(GatewayRules.THE_DISK_IS_USED_IN_ONE_PLACE, "OpensAStore"),
                Arguments.of(GatewayRules.THE_SPOOL_KNOWS_NO_OTHER_WAY, "WritesToTheQueue"),
                Arguments.of(GatewayRules.A_MAPPING_ONLY_MAPS, "MapsAndSends"),
                Arguments.of(GatewayRules.TILLS_STAND_ALONE, "KnowsTheQueue"),
                Arguments.of(GatewayRules.FORMATS_ONLY_READ, "SendsWhatItReads"),
                Arguments.of(GatewayRules.XML_IS_READ_IN_ONE_PLACE, "ReadsXml"),
                Arguments.of(GatewayRules.TILLS_DO_NOT_NEED_BATCHES, "KnowsFiles"),
                Arguments.of(GatewayRules.NOTHING_NEEDS_THE_REPLAY, "NeedsTheReplay"));
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
