package dev.regulars.program.feel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The type of a fact or of a part of a condition.
 *
 * @param element of a list or range
 * @param fields of a context
 * @param size of a list: the most elements that are reckoned with
 * @param values of a string: the only ones there are, in their order; empty means any
 */
public record FeelType(
        Kind kind, @Nullable FeelType element, Map<String, FeelType> fields, int size, Set<String> values) {

    public enum Kind {
        NUMBER("number"),
        STRING("string"),
        BOOLEAN("boolean"),
        DATE("date"),
        TIME("time"),
        CONTEXT("context"),
        LIST("list"),
        RANGE("range"),
        NULL("null"),
        /** Of a part in which a problem was found: it fits anything, so that one mistake is told once. */
        UNKNOWN("unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static final FeelType NUMBER = scalar(Kind.NUMBER);
    public static final FeelType STRING = scalar(Kind.STRING);
    public static final FeelType BOOLEAN = scalar(Kind.BOOLEAN);
    public static final FeelType DATE = scalar(Kind.DATE);
    public static final FeelType TIME = scalar(Kind.TIME);
    static final FeelType NULL = scalar(Kind.NULL);
    static final FeelType UNKNOWN = scalar(Kind.UNKNOWN);

    public FeelType {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static FeelType scalar(Kind kind) {
        return new FeelType(kind, null, Map.of(), 0, Set.of());
    }

    static FeelType oneOf(String... values) {
        return new FeelType(Kind.STRING, null, Map.of(), 0, new LinkedHashSet<>(List.of(values)));
    }

    static FeelType listOf(FeelType element, int size) {
        return new FeelType(Kind.LIST, element, Map.of(), size, Set.of());
    }

    static FeelType rangeOf(FeelType element) {
        return new FeelType(Kind.RANGE, element, Map.of(), 0, Set.of());
    }

    static FeelType context(Map<String, FeelType> fields) {
        return new FeelType(Kind.CONTEXT, null, fields, 0, Set.of());
    }

    boolean is(Kind other) {
        return kind == other || kind == Kind.UNKNOWN;
    }

    boolean isScalar() {
        return kind != Kind.LIST && kind != Kind.CONTEXT && kind != Kind.RANGE;
    }

    /** Numbers, dates and times; text has none, for tiers would then be compared by the alphabet. */
    boolean hasOrder() {
        return is(Kind.NUMBER) || kind == Kind.DATE || kind == Kind.TIME;
    }

    /** Of a list or range; where there is none a problem was told. */
    FeelType elementOrUnknown() {
        return element == null ? UNKNOWN : element;
    }

    /** {@code list of string} */
    @Override
    public String toString() {
        return element == null ? kind.word : kind.word + " of " + element;
    }
}
