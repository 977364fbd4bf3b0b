package dev.regulars.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import org.junit.jupiter.api.Test;

/** The shipped program passes its own scenarios; and a scenario does fail when the program is changed. */
class DemoProgramTest {

    private final Scenarios scenarios = new Scenarios(Programs.ENGINE);

    @Test
    void passesItsScenarios() {
        ProgramFiles files = ProgramFiles.of(Programs.DEMO);
        Scenarios.Result result = scenarios.run(files, Programs.read(files));
        assertThat(result.problems()).isEmpty();
        assertThat(result.run()).isGreaterThanOrEqualTo(32);
    }

    @Test
    void aChangedRowFailsItsScenario() {
        String campaigns = Programs.text(Programs.DEMO, "campaigns.csv").replace(",40.00,", ",40.01,");
        ProgramFiles files = Programs.with(Programs.DEMO, "campaigns.csv", campaigns);
        assertThat(scenarios.run(files, Programs.read(files)).problems())
                .extracting(Diagnostic::message)
                .anyMatch(message ->
                        message.contains("40.00 exactly is enough") && message.contains("spend is 40.00, needs 40.01"));
    }
}
