package dev.regulars.program.reading;

import dev.regulars.program.reading.Diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that a marketer sees all of it at once; a file of nonsense stops at a limit. */
final class Diagnostics {

    static final int MAX = 200;

    private final List<Diagnostic> found = new ArrayList<>();

    void add(Code code, String file, String message) {
        add(code, file, null, null, message);
    }

    void add(Code code, String file, @Nullable Integer row, @Nullable String column, String message) {
        add(new Diagnostic(code, file, row, column, message));
    }

    void add(Diagnostic diagnostic) {
        if (found.size() < MAX) {
            found.add(diagnostic);
        }
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
