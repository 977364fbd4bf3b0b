package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two cells say the same, though they are written differently. */
final class CellMeaning {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    private CellMeaning() {}

    /**
     * {@code 40} is {@code 40.00}, {@code a|b} is {@code b | a}, {@code Yes} is {@code yes}; an empty cell is like
     * none.
     */
    static boolean isSame(@Nullable Column column, @Nullable String was, @Nullable String is) {
        if (was == null || is == null) {
            return was == null && is == null;
        }
        return was.equals(is)
                || (column != null && canonical(column.type(), was).equals(canonical(column.type(), is)));
    }

    private static Object canonical(CellType type, String cell) {
        return switch (type) {
            // A whole number must not be written with decimals.
            case WHOLE ->
                cell.contains(".")
                        ? cell
                        : number(cell).<Object>map(number -> number).orElse(cell);
            case DECIMAL, AMOUNT -> number(cell).<Object>map(number -> number).orElse(cell);
            case PERCENT ->
                number(cell.replace("%", "").strip())
                        .<Object>map(number -> number)
                        .orElse(cell);
            case CHOICE, YES_NO -> cell.toLowerCase(Locale.ROOT);
            case WORDS, HOURS -> sorted(cell);
            case CHOICES, NTH -> sorted(cell.toLowerCase(Locale.ROOT));
            case MOMENT -> cell.replace(' ', 'T');
            default -> cell;
        };
    }

    /** Without the zeros at its end; empty when it is no plain number. */
    static Optional<BigDecimal> number(String cell) {
        return NUMBER.matcher(cell).matches()
                ? Optional.of(new BigDecimal(cell).stripTrailingZeros())
                : Optional.empty();
    }

    /** In the order of the cell. */
    static List<String> words(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> sorted(String cell) {
        return words(cell).stream().sorted().toList();
    }
}
