package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Values of documents as parts of a key of an index, such that the order of texts is the order of values of a kind, and
 * equal values have the same text. The reverse does not hold: two large numbers may share one, and all values that
 * nothing is looked up by do. Whoever looks something up compares what is found with the query. Numbers compare as
 * MongoDB compares them; without an index, the server cuts the fraction off when one of two is beyond 32 bits.
 */
final class IndexText {
    static final char END = '\u0000';
    private static final char ESCAPE = '\u0001';
    private static final String NOTHING = "0";
    private static final String OTHER = "x";

    private IndexText() {}

    static boolean isThere(@Nullable Object value) {
        return value != null && !(value instanceof Missing);
    }

    /** With its end, behind which the next begins: so {@code a} before {@code ab} before {@code b}. */
    static String of(@Nullable Object value) {
        return kindAndValue(value) + END;
    }

    private static String kindAndValue(@Nullable Object value) {
        if (value instanceof String text) {
            return "s" + escaped(text);
        }
        if (value instanceof Number number) {
            return "n" + sorting(Double.doubleToLongBits(number.doubleValue() + 0.0)); // -0 is 0
        }
        if (value instanceof Boolean yes) {
            return yes ? "b1" : "b0";
        }
        if (value instanceof Instant time) {
            return "t" + sorting(time.toEpochMilli());
        }
        return isThere(value) ? OTHER : NOTHING;
    }

    /** Whether equal values, and only those of its kind, are found by its text. */
    static boolean isPlain(@Nullable Object value) {
        return !(value instanceof Document)
                && !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value);
    }

    /** Whether values of its kind are in the order of their texts. */
    static boolean isOrdered(@Nullable Object value) {
        return value instanceof String || value instanceof Number;
    }

    private static String escaped(String text) {
        return text.indexOf(END) < 0 && text.indexOf(ESCAPE) < 0
                ? text
                : text.replace("\u0001", "\u0001\u0002").replace("\u0000", "\u0001\u0001");
    }

    /** Negative doubles are in reverse order of their bits. */
    private static String sorting(long bits) {
        return "%016x".formatted(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }
}
