package dev.regulars.program.command;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramHead;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.program.reading.TableWriter;
import dev.regulars.program.workbook.ProgramWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a workbook over those of a folder; settings, tiers, scenarios and an engineer's rules stay. A workbook
 * with an error changes nothing. Then {@code 2 tables changed}.
 */
final class FromWorkbookCommand {

    /** As much as {@link ProgramWorkbook#read} takes. */
    private static final long MAX_BYTES = 8L << 20;

    private FromWorkbookCommand() {}

    static int run(Arguments arguments, Console console) {
        String name = arguments.names().get(0);
        Folder folder = Folder.read(arguments.names().get(1));
        if (folder.problem() != null) {
            return console.unreadable(folder.problem());
        }
        try {
            Path workbook = Path.of(name);
            if (!Files.isRegularFile(workbook)) {
                return console.unreadable("there is no workbook " + name);
            }
            if (Files.size(workbook) > MAX_BYTES) {
                return console.unreadable(name + " is over " + (MAX_BYTES >> 20) + " MB");
            }
            ProgramWorkbook.Reading reading = ProgramWorkbook.read(Files.readAllBytes(workbook));
            return write(reading, folder, Path.of(arguments.names().get(1)), console);
        } catch (InvalidPathException e) {
            return console.unreadable("there is no workbook " + name);
        } catch (IOException e) {
            return console.unreadable(name + " cannot be read, or the folder not written; see its permissions");
        }
    }

    private static int write(ProgramWorkbook.Reading reading, Folder folder, Path into, Console console)
            throws IOException {
        Map<String, String> changed = changed(reading, folder);
        Map<String, String> texts = new TreeMap<>(folder.files().texts());
        texts.putAll(changed);
        List<Diagnostic> errors =
                reading.diagnostics().isEmpty() ? errors(new ProgramFiles(texts)) : reading.diagnostics();
        if (!errors.isEmpty()) {
            console.diagnostics(errors);
            return console.failed("nothing changed: " + errors.size() + " problems");
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        changed.forEach((file, text) -> files.put(into.resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        SafeFile.writeAll(files);
        changed.keySet().forEach(file -> console.out().println("wrote " + file));
        return console.done(changed.size() + " tables changed");
    }

    /** A sheet without rows makes no file where there was none, and one that says the same leaves the file as it is. */
    private static Map<String, String> changed(ProgramWorkbook.Reading reading, Folder folder) {
        TableWriter writer =
                new TableWriter(ProgramHead.settings(folder.files()).currency());
        Map<String, String> changed = new TreeMap<>();
        for (Table table : Table.values()) {
            @Nullable String read = reading.tables().texts().get(table.file());
            @Nullable String was = folder.files().texts().get(table.file());
            if (read != null) {
                PlainTable rows = PlainTable.of(table, read);
                String text = writer.write(rows);
                if (was == null ? !rows.rows().isEmpty() : !text.equals(inOneForm(table, was, writer))) {
                    changed.put(table.file(), text);
                }
            }
        }
        return changed;
    }

    /** A file that is no table is as it stands. */
    private static String inOneForm(Table table, String text, TableWriter writer) {
        try {
            return writer.write(PlainTable.of(table, text));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Those of the tables: a workbook is not to blame for the settings. */
    private static List<Diagnostic> errors(ProgramFiles files) {
        return ProgramReader.read(files).diagnostics().stream()
                .filter(diagnostic -> Arrays.stream(Table.values())
                        .anyMatch(table -> table.file().equals(diagnostic.file())))
                .toList();
    }
}
