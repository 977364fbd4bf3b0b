package dev.regulars.program.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the header of the CSV file has it: {@code min-spend}
 * @param allowed the only words that fit, for {@link CellType#CHOICE} and {@link CellType#CHOICES}; else empty
 * @param reference where the words must be defined
 * @param whenEmpty what an empty cell means, for people
 * @param help what a marketer reads beside the column
 */
public record Column(
        String name,
        CellType type,
        boolean required,
        List<String> allowed,
        @Nullable Reference reference,
        String whenEmpty,
        String help) {

    public Column {
        allowed = List.copyOf(allowed);
    }

    static Column required(String name, CellType type, String help) {
        return new Column(name, type, true, List.of(), null, "not allowed", help);
    }

    /** @param whenEmpty what an empty cell means */
    static Column optional(String name, CellType type, String whenEmpty, String help) {
        return new Column(name, type, false, List.of(), null, whenEmpty, help);
    }

    Column in(Reference place) {
        return new Column(name, type, required, allowed, place, whenEmpty, help);
    }

    Column oneOf(Class<? extends Enum<?>> words) {
        return oneOf(Arrays.stream(words.getEnumConstants()).map(Column::word).toArray(String[]::new));
    }

    Column oneOf(String... words) {
        return new Column(name, type, required, List.of(words), reference, whenEmpty, help);
    }

    /** How an enum's constant is written in a cell: {@code POINTS_PER_UNIT} is {@code points-per-unit}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A cell as it may be written. A column of points takes decimals in one table and whole numbers in another. */
    public String example() {
        if (!allowed.isEmpty()) {
            return allowed.get(allowed.size() - 1);
        }
        return type == CellType.WHOLE && name.equals("points")
                ? type.example()
                : Examples.BY_COLUMN.getOrDefault(name, type.example());
    }

    /** For people, and as header in the workbook: {@code Min spend}. */
    public String title() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
