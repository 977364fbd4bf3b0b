package dev.regulars.program.checks;

import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.scenario.Coverage;
import dev.regulars.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The program of the worked examples with files of {@code checks/<code>/bad} or {@code good} laid over it;
 * {@code stores.csv.absent} takes a file away.
 */
final class Pair {

    static final Path ROOT = Path.of("src/test/resources/checks");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String ABSENT = ".absent";
    private static final String WORKBOOKS = "HostileWorkbookTest";

    /** What no few small files show, and where it is shown instead. */
    static final Map<Code, String> ELSEWHERE = Map.ofEntries(
            Map.entry(Code.TOO_MANY_ROWS, "ProgramChecksTest.aTableHasALimit"),
            Map.entry(Code.WORKBOOK_UNREADABLE, WORKBOOKS),
            Map.entry(Code.WORKBOOK_TOO_LARGE, WORKBOOKS),
            Map.entry(Code.WORKBOOK_OLD_FORMAT, WORKBOOKS),
            Map.entry(Code.WORKBOOK_ENCRYPTED, WORKBOOKS),
            Map.entry(Code.WORKBOOK_MACRO, WORKBOOKS),
            Map.entry(Code.WORKBOOK_EXTERNAL_LINK, WORKBOOKS),
            Map.entry(Code.WORKBOOK_DTD, WORKBOOKS),
            Map.entry(Code.WORKBOOK_FORMULA, WORKBOOKS),
            Map.entry(Code.SHEET_UNKNOWN, WORKBOOKS),
            Map.entry(Code.CELL_MERGED, WORKBOOKS),
            Map.entry(Code.DATE_AS_TEXT, WORKBOOKS));

    private Pair() {}

    static List<Diagnostic> diagnostics(Code code, String kind) throws IOException {
        EngineerRules rules = code == Code.ENGINEER_RULES_OFF ? EngineerRules.OFF : EngineerRules.ALLOWED;
        return all(files(ROOT.resolve(code.name()).resolve(kind)), rules);
    }

    private static ProgramFiles files(Path folder) throws IOException {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ABSENT)) {
                    texts.remove(name.substring(0, name.length() - ABSENT.length()));
                } else {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return new ProgramFiles(texts);
    }

    /** All that is said before a program is published. */
    static List<Diagnostic> all(ProgramFiles files) {
        return all(files, EngineerRules.OFF);
    }

    private static List<Diagnostic> all(ProgramFiles files, EngineerRules rules) {
        ProgramReader.Reading reading = ProgramReader.read(files, rules);
        List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
        Program program = reading.program();
        if (program != null) {
            all.addAll(ProgramChecks.of(program, reading.places(), TODAY));
            all.addAll(new Scenarios(Programs.ENGINE).run(files, program).problems());
            all.addAll(Coverage.of(files, program, reading.places(), TODAY));
        }
        return all;
    }
}
