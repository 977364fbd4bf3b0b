package dev.regulars.program.reading;

import dev.regulars.program.reading.Diagnostic.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Limits and budgets are counted by row id, whatever the table: two rows that give must not have the same. */
final class RowIds {

    private final Map<String, String> tables = new HashMap<>();

    /** Those of a table that come first keep it. */
    void enter(String table, List<Row> rows) {
        for (Row row : rows) {
            String id = row.text("id");
            String other = tables.putIfAbsent(id, table);
            if (other != null && !other.equals(table)) {
                row.report(Code.ROW_ID_REPEATED, "id", "\"" + id + "\" stands in " + other + " too");
            }
        }
    }
}
