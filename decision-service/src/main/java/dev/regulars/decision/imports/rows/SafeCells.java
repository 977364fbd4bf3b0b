package dev.regulars.decision.imports.rows;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet shows and never works out: what would begin a formula gets an apostrophe, as spreadsheets
 * mark texts, and loses it when it is read again. {@code =1+1} goes out as {@code '=1+1}; {@code +441632960123} is a
 * number to a spreadsheet and goes as it is; {@code ''a} gets a third apostrophe, so that two are left.
 */
public final class SafeCells {

    private static final char MARK = '\'';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d[\\d.,]*");

    private SafeCells() {}

    public static String safe(String text) {
        return isFormula(text, 0) && !NUMBER.matcher(text).matches() || isMarked(text) ? MARK + text : text;
    }

    /** What {@link #safe} was given; texts that are not marked stay. */
    static String plain(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    private static boolean isMarked(String text) {
        return text.length() > 1 && text.charAt(0) == MARK && (text.charAt(1) == MARK || isFormula(text, 1));
    }

    private static boolean isFormula(String text, int at) {
        return text.length() > at && BEGINS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
