package dev.regulars.decision.programs;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.program.Program;
import dev.regulars.program.checks.ProgramChecks;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.Places;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.scenario.Coverage;
import dev.regulars.scenario.Scenarios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that must hold of a program's files before they may decide: they can be read, make sense, and pass their
 * scenarios. */
@Component
public class CheckProgram {

    private final ProgramEngine engine;
    private final Clock clock;
    private final EngineerRules engineerRules;

    CheckProgram(ProgramEngine engine, Clock clock, ProgramProperties properties) {
        this.engine = engine;
        this.clock = clock;
        this.engineerRules = properties.engineerRules() ? EngineerRules.ALLOWED : EngineerRules.OFF;
    }

    ProgramReader.Reading read(ProgramFiles files) {
        return ProgramReader.read(files, engineerRules);
    }

    public CheckedProgram check(ProgramFiles files) {
        ProgramReader.Reading reading = read(files);
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        Program program = reading.program();
        if (program != null) {
            found.addAll(checked(files, program, reading.places()));
        }
        return new CheckedProgram(program, List.copyOf(found));
    }

    private List<Diagnostic> checked(ProgramFiles files, Program program, Places places) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), program.settings().timeZone());
        List<Diagnostic> found = new ArrayList<>(ProgramChecks.of(program, places, today));
        found.addAll(new Scenarios(engine).run(files, program).problems());
        found.addAll(Coverage.of(files, program, places, today));
        return found;
    }
}
