package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a sheet is in a CSV file, or why it is nothing there.
 *
 * @param refusal null when {@code text} is what it is; else {@code text} says why not
 */
record ReadCell(@Nullable Code refusal, String text) {

    static ReadCell of(String text) {
        return new ReadCell(null, text);
    }

    static ReadCell invalid(String message) {
        return new ReadCell(Code.CELL_INVALID, message);
    }
}
