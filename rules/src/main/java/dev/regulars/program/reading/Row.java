package dev.regulars.program.reading;

import dev.regulars.program.Nth;
import dev.regulars.program.Range;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, its cells parsed to the types of their columns. What an accessor gives for a cell that was wrong
 * does not matter: the program is refused.
 */
final class Row {

    private final Table table;
    private final int number;
    private final Map<String, Object> values;
    private final Diagnostics diagnostics;

    Row(Table table, int number, Map<String, Object> values, Diagnostics diagnostics) {
        this.table = table;
        this.number = number;
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** Line of the file. */
    int number() {
        return number;
    }

    private <T> @Nullable T value(String column, Class<T> type) {
        Object value = values.get(column);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    private <T> T value(String column, Class<T> type, T whenEmpty) {
        T value = value(column, type);
        return value == null ? whenEmpty : value;
    }

    /** Null when it is empty. */
    @Nullable
    String word(String column) {
        return value(column, String.class);
    }

    String text(String column) {
        return value(column, String.class, "");
    }

    @SuppressWarnings("unchecked")
    Set<String> words(String column) {
        return value(column, Set.class, Set.of());
    }

    <T> @Nullable T of(String column, Class<T> type) {
        return value(column, type);
    }

    BigDecimal decimal(String column, BigDecimal whenEmpty) {
        return value(column, BigDecimal.class, whenEmpty);
    }

    /** A whole number, or an amount in minor units. */
    long whole(String column, long whenEmpty) {
        return value(column, Long.class, whenEmpty);
    }

    @Nullable
    Long whole(String column) {
        return value(column, Long.class);
    }

    Range range(String column) {
        return value(column, Range.class, Range.ANY);
    }

    Nth nth(String column) {
        return value(column, Nth.class, Nth.ANY);
    }

    boolean yes(String column, boolean whenEmpty) {
        return value(column, Boolean.class, whenEmpty);
    }

    boolean isFilled(String column) {
        return values.containsKey(column);
    }

    /** A cell of a column whose allowed words are the constants of an enum. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type, E whenEmpty) {
        String word = word(column);
        return word == null
                ? whenEmpty
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void invalid(String column, String message) {
        report(Code.CELL_INVALID, column, message);
    }

    void report(Code code, @Nullable String column, String message) {
        diagnostics.add(code, table.file(), number, column, message);
    }
}
