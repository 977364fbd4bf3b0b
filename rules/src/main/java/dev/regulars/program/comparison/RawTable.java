package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table by what they are found by, in the order of the file, whether or not its cells are right. */
record RawTable(Map<String, RawRow> rows) {

    /** Empty when it is no table that can be read; a text that says nothing is a table without rows. */
    static Optional<RawTable> of(Table table, String text) {
        try {
            return Optional.of(of(PlainTable.of(table, text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static RawTable of(PlainTable table) {
        Map<String, RawRow> rows = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (List<String> fields : table.rows()) {
            Map<String, String> cells = cells(table.columns(), fields);
            String key = key(table.table(), cells);
            String unique = key;
            while (rows.containsKey(unique)) {
                unique = key + " #" + (times.merge(key, 1, Integer::sum) + 1);
            }
            rows.put(unique, new RawRow(unique, cells));
        }
        return new RawTable(rows);
    }

    private static Map<String, String> cells(List<String> columns, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String column = columns.get(i);
            if (!fields.get(i).isBlank()) {
                cells.put(column.isEmpty() || cells.containsKey(column) ? "column " + (i + 1) : column, fields.get(i));
            }
        }
        return cells;
    }

    private static String key(Table table, Map<String, String> cells) {
        String id = cells.getOrDefault(table.columns().get(0).name(), "");
        return table == Table.MESSAGES ? (id + " " + cells.getOrDefault("language", "")).strip() : id;
    }
}
