package dev.regulars.program.reading;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a value is written: {@code 007} as 7, {@code 40} pounds as 40.00, {@code 1.50} as it is,
 * {@code 10%} as 10, {@code Yes} as yes, {@code a|b} as a | b. A cell that does not fit its column stays as it is, for
 * the reader to refuse.
 */
public final class CellText {

    private final @Nullable CurrencyUnit currency;
    private final CellParser parser;

    /** @param currency null when it is not known: amounts then stay as they are */
    public CellText(@Nullable CurrencyUnit currency) {
        this.currency = currency;
        this.parser = new CellParser(currency == null ? new CurrencyUnit("", 0) : currency);
    }

    /** The cell in its one form; empty when it is blank. */
    public String of(Column column, String cell) {
        String text = cell.strip();
        Object value = value(column, text);
        return switch (column.type()) {
            case WHOLE -> value == null ? text : value.toString();
            case DECIMAL, PERCENT -> value instanceof BigDecimal number ? number.toPlainString() : text;
            case AMOUNT -> value instanceof Long minor && currency != null ? currency.format(minor) : text;
            case YES_NO -> value instanceof Boolean yes ? (yes ? "yes" : "no") : text;
            case WORDS, CHOICES -> value instanceof Set<?> words ? joined(words, text) : text;
            default -> value == null ? text : written(column.type(), value, text);
        };
    }

    /**
     * What a cell means to the program: a Long for whole numbers and for amounts in minor units, a BigDecimal, a
     * LocalDate, a Moment; null when the cell is empty or does not fit its column.
     */
    public @Nullable Object value(Column column, String cell) {
        String text = cell.strip();
        if (text.isEmpty() || (column.type() == CellType.AMOUNT && currency == null)) {
            return null;
        }
        try {
            return parser.parse(column, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String written(CellType type, Object value, String text) {
        return type == CellType.CHOICE || type == CellType.DATE || type == CellType.MOMENT ? value.toString() : text;
    }

    /** A cell of nothing but separators is no word, and still no empty cell. */
    private static String joined(Set<?> words, String text) {
        return words.isEmpty()
                ? text
                : String.join(" | ", words.stream().map(String::valueOf).toList());
    }
}
