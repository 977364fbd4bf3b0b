package dev.regulars.program.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as the file format keeps it: what XML cannot hold is written {@code _x0001_}, and text that looks like that has
 * its underscore written so.
 */
final class SheetText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** An underscore that would begin an escape, or a character that XML has no place for. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\r"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private SheetText() {}

    static String escaped(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }

    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
