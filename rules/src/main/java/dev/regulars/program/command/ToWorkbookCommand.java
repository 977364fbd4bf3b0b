package dev.regulars.program.command;

import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.workbook.ProgramWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** All tables of a folder as one workbook; then {@code wrote FILE}. */
final class ToWorkbookCommand {

    private ToWorkbookCommand() {}

    static int run(Arguments arguments, Console console) {
        String name = arguments.names().get(1);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return console.wrongUse(name + " must end in .xlsx");
        }
        Folder folder = Folder.read(arguments.names().get(0));
        if (folder.problem() != null) {
            return console.unreadable(folder.problem());
        }
        try {
            SafeFile.writeAll(Map.of(Path.of(name), ProgramWorkbook.write(folder.files())));
            return console.done("wrote " + name);
        } catch (IllegalArgumentException e) {
            console.diagnostics(folder.check(EngineerRules.OFF).diagnostics());
            return console.failed("not written: " + e.getMessage());
        } catch (IOException e) {
            return console.unreadable(name + " cannot be written");
        }
    }
}
