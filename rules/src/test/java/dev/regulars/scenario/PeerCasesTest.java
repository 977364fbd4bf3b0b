package dev.regulars.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of other systems, written in our tables, give their numbers. Each folder names its source. */
class PeerCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/peers");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheNumbersOfItsSource(Path folder) {
        ProgramFiles files = ProgramFiles.of(folder);
        Program program = Programs.read(files);
        Scenarios.Result result = new Scenarios(Programs.ENGINE).run(files, program);
        assertThat(result.problems()).isEmpty();
        assertThat(result.run()).isPositive();
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(45);
    }
}
