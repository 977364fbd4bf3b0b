package dev.regulars.program.checks;

import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Places;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked at before a program is published. A program with an error among the findings must not be; warnings
 * are for whoever publishes it to weigh.
 */
public final class ProgramChecks {

    private static final List<Check> ALL = List.of(
            new RateScopes(),
            new RateGaps(),
            new TierAnswers(),
            new Times(),
            new MemberContradictions(),
            new LineContradictions(),
            new Values(),
            new KnownWords(),
            new Shadows(),
            new Lanes(),
            new MeetingMultipliers(),
            new Limits(),
            new EventLimits(),
            new FreeBaskets(),
            new Generosity(),
            new Pumps(),
            new Sentences(),
            new Uses());

    private ProgramChecks() {}

    /**
     * Errors first, then warnings, each at most 200.
     *
     * @param places of the reading that gave the program
     * @param today rows that end before it are over
     */
    public static List<Diagnostic> of(Program program, Places places, LocalDate today) {
        Findings findings = new Findings(places);
        Subject subject = Subject.of(program, today);
        ALL.forEach(check -> check.look(subject, findings));
        return findings.all();
    }
}
