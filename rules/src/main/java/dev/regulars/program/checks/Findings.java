package dev.regulars.program.checks;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what checks find and knows on which line each row stands. */
final class Findings {

    /** Of errors, and of warnings: so many are read by nobody, and warnings must not crowd out an error. */
    static final int MAX = 200;

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Diagnostic::code);

    private final Places places;
    private final List<Diagnostic> errors = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    /** @param id of the row; for a message its key and language */
    void row(Code code, Table table, String id, @Nullable String column, String message, @Nullable String suggestion) {
        add(new Diagnostic(code, table.file(), places.line(table, id), column, message, suggestion));
    }

    /** @param column also the path of a setting; null for the whole file */
    void file(Code code, String file, @Nullable String column, String message, @Nullable String suggestion) {
        add(new Diagnostic(code, file, null, column, message, suggestion));
    }

    private void add(Diagnostic found) {
        List<Diagnostic> alike = found.isError() ? errors : warnings;
        if (alike.size() < MAX) {
            alike.add(found);
        }
    }

    /** Whether another warning would be kept; who has to work for its words asks first. */
    boolean hasRoom() {
        return warnings.size() < MAX;
    }

    /** Errors first, each kind in the order of files and lines. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(errors);
        all.sort(BY_PLACE);
        warnings.sort(BY_PLACE);
        all.addAll(warnings);
        return List.copyOf(all);
    }
}
