package dev.regulars.program.reading;

import dev.regulars.program.Messages;
import dev.regulars.program.dictionary.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which line of its file each row stands. */
public final class Places {

    private final Map<Table, Map<String, Integer>> lines = new EnumMap<>(Table.class);

    void enter(Table table, Row row) {
        String id = row.text(table.columns().get(0).name());
        String key = table == Table.MESSAGES ? Messages.keyIn(id, row.word("language")) : id;
        lines.computeIfAbsent(table, none -> new HashMap<>()).put(key, row.number());
    }

    /**
     * From 1, as an editor counts.
     *
     * @param id what stands in the table's first column; for a message {@link Messages#keyIn}
     */
    public @Nullable Integer line(Table table, String id) {
        return lines.getOrDefault(table, Map.of()).get(id);
    }
}
