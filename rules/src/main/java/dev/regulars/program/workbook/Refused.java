package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;

/** The whole workbook is refused; nothing more of it is read. */
final class Refused extends Exception {

    /** Stands for the file in diagnostics: its own name is not known here. */
    static final String WORKBOOK = "workbook";

    private final transient Diagnostic diagnostic;

    Refused(Code code, String message) {
        this(code, WORKBOOK, message);
    }

    /** @param file of the table that is meant */
    Refused(Code code, String file, String message) {
        super(message);
        this.diagnostic = new Diagnostic(code, file, null, null, message);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    static Refused unreadable(String message) {
        return new Refused(Code.WORKBOOK_UNREADABLE, message);
    }

    static Refused tooLarge(String message) {
        return new Refused(Code.WORKBOOK_TOO_LARGE, message);
    }
}
