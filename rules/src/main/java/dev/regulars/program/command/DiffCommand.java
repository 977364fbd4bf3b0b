package dev.regulars.program.command;

import dev.regulars.program.comparison.Difference;
import dev.regulars.program.comparison.DifferenceReport;
import dev.regulars.program.comparison.ProgramComparison;
import java.util.List;

/** What the second folder changes of the first, by table; then {@code 3 differences}. Differences are no failure. */
final class DiffCommand {

    private DiffCommand() {}

    static int run(Arguments arguments, Console console) {
        Folder before = Folder.read(arguments.names().get(0));
        Folder after = Folder.read(arguments.names().get(1));
        if (before.problem() != null || after.problem() != null) {
            String problem = before.problem() == null ? after.problem() : before.problem();
            return console.unreadable(String.valueOf(problem));
        }
        List<Difference> differences = ProgramComparison.of(before.files(), after.files());
        DifferenceReport.lines(differences, arguments.all()).forEach(console.out()::println);
        return console.done(differences.size() + " differences");
    }
}
