package dev.regulars.program.command;

import dev.regulars.program.reading.Diagnostic;
import java.io.PrintStream;
import java.util.List;

/** Where a command prints. What it returns is the exit code. */
record Console(PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    int done(String lastLine) {
        out.println(lastLine);
        return DONE;
    }

    int failed(String lastLine) {
        out.println(lastLine);
        return FAILED;
    }

    int wrongUse(String message) {
        err.println("regulars: " + message);
        return WRONG_USE;
    }

    int unreadable(String message) {
        err.println("regulars: " + message);
        return FAILED;
    }

    void diagnostics(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> {
            String suggestion = diagnostic.suggestion();
            out.println((diagnostic.isError() ? "" : "warning: ")
                    + diagnostic
                    + (suggestion == null ? "" : " (" + suggestion + ")"));
        });
    }
}
