package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call a row: its name, or what it is about; with its id where that is not enough to tell it. */
final class RowNames {

    private static final List<String> SUBJECT = List.of("tier", "channel", "store", "category", "brand", "sku");

    private final Table table;
    private final Map<String, String> byKey = new HashMap<>();

    RowNames(Table table, RawTable... versions) {
        this.table = table;
        for (RawTable version : versions) {
            Map<String, Set<String>> keys = new HashMap<>();
            version.rows()
                    .values()
                    .forEach(row -> keys.computeIfAbsent(plain(row), name -> new HashSet<>())
                            .add(row.key()));
            version.rows().values().forEach(row -> enter(row, keys));
        }
    }

    private void enter(RawRow row, Map<String, Set<String>> keys) {
        String name = plain(row);
        boolean isUnique = keys.getOrDefault(name, Set.of()).size() < 2;
        byKey.putIfAbsent(row.key(), isUnique || name.equals(row.key()) ? name : name + " (" + row.key() + ")");
    }

    /** As the older version calls it. */
    String of(RawRow row) {
        return byKey.getOrDefault(row.key(), row.key());
    }

    /** Several products share a name; a sentence of two languages is two rows. */
    private String plain(RawRow row) {
        return switch (table) {
            case EARN_RATES -> subject(row);
            case MESSAGES -> row.key();
            case SEGMENTS -> row.cell("name", row.cell("segment", row.key()));
            default -> row.cell("name", row.key());
        };
    }

    /** "Gold coffee": members of Gold, on coffee. */
    private static String subject(RawRow row) {
        String words = SUBJECT.stream().map(row::cell).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return words.isEmpty() ? "All lines" : words;
    }
}
