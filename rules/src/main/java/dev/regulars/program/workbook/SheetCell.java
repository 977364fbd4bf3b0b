package dev.regulars.program.workbook;

/**
 * A cell as the file has it.
 *
 * @param column from 0
 * @param text of a number as it is stored, {@code 0.1} for 10 %; of a boolean, 1 or 0
 */
record SheetCell(int column, Kind kind, String text, CellFormat format) {

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A day as ISO text, which few programs write. */
        DATE,
        ERROR,
        FORMULA
    }
}
