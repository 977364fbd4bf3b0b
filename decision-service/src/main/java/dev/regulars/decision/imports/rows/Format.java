package dev.regulars.decision.imports.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes things.
 *
 * @param charset of a file that does not begin with a byte order mark
 * @param days pattern of days as {@link java.time.format.DateTimeFormatter} has them; ISO instants are read too
 * @param decimalMark between whole numbers and decimals; of point, comma, space and apostrophe the others group digits
 * @param listSeparator between tags
 * @param phoneRegion ISO 3166 code by which telephone numbers without country code are read; the service's when null
 * @param roundDown fractions of points; else they are refused
 * @param minorUnits money is in minor units: 500 is 5.00
 */
public record Format(
        char delimiter,
        Charset charset,
        String days,
        char decimalMark,
        char listSeparator,
        @Nullable String phoneRegion,
        boolean roundDown,
        boolean minorUnits) {

    /** Of exports. */
    public static final Format OWN =
            new Format(',', StandardCharsets.UTF_8, "yyyy-MM-dd", '.', '|', null, false, false);

    /** By the names that mappings use. */
    public static final Map<String, Charset> CHARSETS = Map.of(
            "utf-8",
            StandardCharsets.UTF_8,
            "windows-1252",
            Charset.forName("windows-1252"),
            "iso-8859-1",
            StandardCharsets.ISO_8859_1,
            "utf-16",
            StandardCharsets.UTF_16LE);

    private static final int LONGEST_MARK = 3;
    private static final LocalDate SOME_DAY = LocalDate.of(2011, 12, 31);

    /** Whether each day is one text in this form, and back: four digits of the year, month and day. */
    public static boolean isOfDays(String pattern) {
        try {
            DateTimeFormatter form = form(pattern);
            return LocalDate.parse(form.format(SOME_DAY), form).equals(SOME_DAY);
        } catch (IllegalArgumentException | DateTimeException notAForm) {
            return false;
        }
    }

    /** Strict: there is no 31 February. */
    static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What is no character of the set becomes U+FFFD. */
    Reader reader(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
        byte[] first = bytes.readNBytes(LONGEST_MARK);
        Charset marked = charset;
        int mark = 0;
        if (first.length >= 3 && at(first, 0) == 0xEF && at(first, 1) == 0xBB && at(first, 2) == 0xBF) {
            marked = StandardCharsets.UTF_8;
            mark = 3;
        } else if (first.length >= 2 && at(first, 0) == 0xFF && at(first, 1) == 0xFE) {
            marked = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (first.length >= 2 && at(first, 0) == 0xFE && at(first, 1) == 0xFF) {
            marked = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        bytes.unread(first, mark, first.length - mark);
        return new InputStreamReader(
                bytes,
                marked.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
