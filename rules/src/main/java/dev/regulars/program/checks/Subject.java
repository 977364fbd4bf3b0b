package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Circumstances;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked at.
 *
 * @param today what lies before it is over
 * @param running campaigns that are switched on and not over
 */
record Subject(Program program, LocalDate today, List<Campaign> running) {

    static Subject of(Program program, LocalDate today) {
        return new Subject(
                program,
                today,
                program.campaigns().stream()
                        .filter(Campaign::active)
                        .filter(row -> !isOver(row.circumstances(), today))
                        .toList());
    }

    boolean isOver(Circumstances row) {
        return isOver(row, today);
    }

    private static boolean isOver(Circumstances row, LocalDate today) {
        return row.to() != null && row.to().day().isBefore(today);
    }
}
