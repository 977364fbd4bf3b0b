package dev.regulars.program.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a number is shown, as far as it tells what the number means. */
record CellFormat(boolean date, boolean withTime, boolean percent, int decimals, int zeros) {

    /** As spreadsheet programs have it. */
    private static final int MAX_LENGTH = 255;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    static final CellFormat GENERAL = of(0, "General");

    /** {@code 0.00} shows 2 decimals; {@code 00000} pads with zeros to 5 digits; {@code 0%} is a percentage. */
    static CellFormat of(int id, String code) {
        if (code.length() > MAX_LENGTH) {
            return GENERAL;
        }
        String shown = LITERAL.matcher(code.split(";", -1)[0]).replaceAll("");
        boolean date = DateUtil.isADateFormat(id, code);
        int point = shown.indexOf('.');
        int decimals = point < 0
                ? 0
                : (int) shown.substring(point + 1)
                        .chars()
                        .takeWhile(letter -> letter == '0')
                        .count();
        return new CellFormat(
                date,
                date && shown.toLowerCase(Locale.ROOT).matches(".*[hs].*"),
                shown.indexOf('%') >= 0,
                decimals,
                shown.matches("0+") ? shown.length() : 0);
    }
}
