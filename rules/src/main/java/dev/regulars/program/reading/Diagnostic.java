package dev.regulars.program.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a program's file, and where.
 *
 * @param row line of the file as an editor counts, from 1; absent when the whole file is meant
 */
public record Diagnostic(
        Code code,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        String message) {

    /** Stable; the words may change. */
    public enum Code {
        FILE_MISSING,
        FILE_UNREADABLE,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        TOO_MANY_ROWS,
        CELL_MISSING,
        CELL_INVALID,
        EXPRESSION_INVALID,
        ROW_ID_REPEATED,
        SETTING_MISSING,
        SETTING_INVALID,
        SETTING_UNKNOWN,
        REFERENCE_UNKNOWN,
        DATES_REVERSED,
        TIERS_INVALID,
        SCENARIO_FAILED,
        WORKBOOK_UNREADABLE,
        WORKBOOK_TOO_LARGE,
        WORKBOOK_OLD_FORMAT,
        WORKBOOK_ENCRYPTED,
        WORKBOOK_MACRO,
        WORKBOOK_EXTERNAL_LINK,
        WORKBOOK_DTD,
        WORKBOOK_FORMULA,
        SHEET_UNKNOWN,
        CELL_MERGED,
        DATE_AS_TEXT
    }

    /** {@code campaigns.csv row 4 column min-spend: CELL_INVALID: "4o.00" is no amount} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row != null) {
            text.append(" row ").append(row);
        }
        if (column != null) {
            text.append(" column ").append(column);
        }
        return text.append(": ").append(code).append(": ").append(message).toString();
    }
}
