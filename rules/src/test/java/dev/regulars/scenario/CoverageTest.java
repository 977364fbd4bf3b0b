package dev.regulars.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which rows of events and challenges lack a scenario. */
class CoverageTest {

    private static List<String> missing(ProgramFiles files) {
        ProgramReader.Reading reading = ProgramReader.read(files);
        return Coverage.of(
                        files, Objects.requireNonNull(reading.program()), reading.places(), LocalDate.of(2026, 6, 15))
                .stream()
                .filter(found -> !"campaigns.csv".equals(found.file()))
                .map(found -> found.file() + " " + found.row() + " " + found.message())
                .toList();
    }

    @Test
    void theShippedProgramShowsEachOfItsEventsAndChallenges() {
        assertThat(missing(ProgramFiles.of(Programs.DEMO))).isEmpty();
    }

    @Test
    void aNewRowNeedsOne() {
        String challenges = Programs.text(Programs.DEMO, "challenges.csv");
        String more = challenges + "five,Five check-ins,check-in,5,month,50\n";
        assertThat(missing(Programs.with(Programs.DEMO, "challenges.csv", more)))
                .containsExactly("challenges.csv 3 no scenario shows it firing, and none not firing");
    }
}
