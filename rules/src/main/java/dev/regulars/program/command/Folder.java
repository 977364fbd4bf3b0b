package dev.regulars.program.command;

import dev.regulars.program.Program;
import dev.regulars.program.checks.ProgramChecks;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.scenario.Coverage;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program's folder as it was found.
 *
 * @param files without any when {@code problem} says why it cannot be read
 */
record Folder(ProgramFiles files, @Nullable String problem) {

    /** Reads the files as they are; whether they are right is another question. */
    static Folder read(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return unreadable(Files.exists(path) ? name + " is no folder" : "there is no folder " + name);
            }
            ProgramFiles files = ProgramFiles.of(path);
            return files.texts().isEmpty()
                    ? unreadable(name + " holds no file of a program, as program.yaml is one")
                    : new Folder(files, null);
        } catch (InvalidPathException e) {
            return unreadable(name + " is no name of a folder");
        } catch (UncheckedIOException e) {
            String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            return unreadable(name + " cannot be read" + why);
        }
    }

    private static Folder unreadable(String why) {
        return new Folder(new ProgramFiles(Map.of()), why);
    }

    /** @param program null when it has an error */
    record Checked(@Nullable Program program, List<Diagnostic> diagnostics) {

        /** Those that keep the program from deciding. */
        List<Diagnostic> errors() {
            return diagnostics.stream().filter(Diagnostic::isError).toList();
        }
    }

    /** What keeps the program from being read. */
    Checked check(EngineerRules rules) {
        ProgramReader.Reading reading = ProgramReader.read(files, rules);
        return new Checked(reading.program(), reading.diagnostics());
    }

    /**
     * All that is looked at before a program is published.
     *
     * @param today rows that ended before it cannot fire any more
     */
    Checked checkAll(LocalDate today, EngineerRules rules) {
        ProgramReader.Reading reading = ProgramReader.read(files, rules);
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        Program program = reading.program();
        if (program != null) {
            found.addAll(ProgramChecks.of(program, reading.places(), today));
            found.addAll(Coverage.of(files, program, reading.places(), today));
        }
        return new Checked(program, found);
    }
}
