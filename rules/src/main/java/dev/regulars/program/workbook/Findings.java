package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a workbook, up to a limit. */
final class Findings {

    static final int MAX = 200;

    private final List<Diagnostic> found = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        if (found.size() < MAX) {
            found.add(diagnostic);
        }
    }

    /**
     * @param row of the sheet, from 1
     * @param column its name, or its letters when it has none
     */
    void add(Code code, Table table, @Nullable Integer row, @Nullable String column, String message) {
        add(new Diagnostic(code, table.file(), row, column, message));
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
