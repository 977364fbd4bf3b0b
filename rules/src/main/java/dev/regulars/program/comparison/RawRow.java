package dev.regulars.program.comparison;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in its file.
 *
 * @param key what it is found by: its id; of messages with the language; of a repeated id with a number
 * @param cells by column, without the empty ones
 */
record RawRow(String key, Map<String, String> cells) {

    RawRow {
        cells = new TreeMap<>(cells);
    }

    @Nullable
    String cell(String column) {
        return cells.get(column);
    }

    String cell(String column, String whenEmpty) {
        return cells.getOrDefault(column, whenEmpty);
    }
}
