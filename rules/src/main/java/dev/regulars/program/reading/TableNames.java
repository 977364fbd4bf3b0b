package dev.regulars.program.reading;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tables and columns by what people call them: their name in files or their title, in any case. */
public final class TableNames {

    private TableNames() {}

    /** {@code Min spend}, {@code min-spend} and {@code MIN_SPEND} are one column; null when the table has none such. */
    public static @Nullable Column column(Table table, String header) {
        String name = normal(header);
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@code Earn rates} and {@code earn-rates} are one table; null when there is none such. */
    public static @Nullable Table table(String title) {
        String name = normal(title);
        return Arrays.stream(Table.values())
                .filter(table -> Column.word(table).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@code did you mean "Products"?}, or which titles there are. */
    public static String suggestion(String title) {
        List<String> titles = Arrays.stream(Table.values()).map(Table::title).toList();
        String near = Spelling.nearest(title, titles);
        return near == null ? "the tables are " + String.join(", ", titles) : "did you mean \"" + near + "\"?";
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
