package dev.regulars.program.reading;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a table while it is read: typed access to its cells, that reports what it cannot read with the place. */
final class Row {

    private static final String DECIMAL = "-?\\d{1,12}(\\.\\d{1,6})?";

    private final Table table;
    private final int number;
    private final Map<String, String> cells;
    private final Diagnostics diagnostics;

    Row(Table table, int number, Map<String, String> cells, Diagnostics diagnostics) {
        this.table = table;
        this.number = number;
        this.cells = cells;
        this.diagnostics = diagnostics;
    }

    /** The trimmed cell; null when it is empty. */
    @Nullable
    String word(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    String text(String column) {
        String word = word(column);
        return word == null ? "" : word;
    }

    Set<String> words(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable
    LocalDate date(String column) {
        String cell = word(column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            invalid(column, "\"" + cell + "\" is no date like 2026-12-24");
            return null;
        }
    }

    /** What is read where a cell is wrong does not matter: the program is refused. */
    BigDecimal decimal(String column, BigDecimal whenEmpty) {
        String cell = word(column);
        if (cell == null) {
            return whenEmpty;
        }
        if (!cell.matches(DECIMAL)) {
            invalid(column, "\"" + cell + "\" is no decimal number like 1.25");
            return whenEmpty;
        }
        return new BigDecimal(cell);
    }

    int whole(String column, int whenEmpty) {
        String cell = word(column);
        if (cell == null) {
            return whenEmpty;
        }
        if (!cell.matches("\\d{1,9}")) {
            invalid(column, "\"" + cell + "\" is no whole number like 50");
            return whenEmpty;
        }
        return Integer.parseInt(cell);
    }

    /** In minor units. */
    long amount(String column, CurrencyUnit currency, long whenEmpty) {
        String cell = word(column);
        if (cell == null) {
            return whenEmpty;
        }
        if (!cell.matches("\\d{1,10}(\\.\\d+)?") || !currency.fits(new BigDecimal(cell))) {
            invalid(
                    column,
                    "\"" + cell + "\" is no amount in " + currency.code() + " with at most " + currency.decimals()
                            + " decimals");
            return whenEmpty;
        }
        return currency.toMinor(new BigDecimal(cell));
    }

    /** The enum constant whose name the cell is, in any case, {@code -} for {@code _}. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type, E whenEmpty) {
        String cell = word(column);
        if (cell == null) {
            return whenEmpty;
        }
        for (E constant : type.getEnumConstants()) {
            if (key(constant).equals(cell.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Row::key).collect(Collectors.joining(", "));
        invalid(column, "\"" + cell + "\" is none of " + allowed);
        return whenEmpty;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void invalid(String column, String message) {
        report(Code.CELL_INVALID, column, message);
    }

    void report(Code code, String column, String message) {
        diagnostics.add(code, table.file(), number, column, message);
    }

    void references(String column, Set<String> known, String where) {
        for (String word : words(column)) {
            if (!known.contains(word)) {
                report(Code.REFERENCE_UNKNOWN, column, "\"" + word + "\" is not in " + where);
            }
        }
    }
}
