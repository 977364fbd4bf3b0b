package dev.regulars.program.command;

import java.time.LocalDate;

/** {@code campaigns.csv row 4 column min-spend: CELL_INVALID: …} for each finding, then {@code 1 problems}. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Arguments arguments, LocalDate today, Console console) {
        Folder folder = Folder.read(arguments.names().get(0));
        if (folder.problem() != null) {
            return console.unreadable(folder.problem());
        }
        Folder.Checked checked = folder.checkAll(today, arguments.engineerRules());
        console.diagnostics(checked.diagnostics());
        String lastLine = checked.diagnostics().size() + " problems";
        return checked.errors().isEmpty() ? console.done(lastLine) : console.failed(lastLine);
    }
}
