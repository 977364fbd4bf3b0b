package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.TableState;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.List;
import java.util.Map;

/**
 * A table for the grid, with what the dictionary says of its columns.
 *
 * @param rows a key, then its cells, in the order of the columns
 */
record TableJson(
        String table, String title, String help, long revision, List<ColumnJson> columns, List<List<Object>> rows) {

    static TableJson of(TableState state, long revision) {
        Table table = state.table();
        return new TableJson(
                Column.word(table),
                table.title(),
                table.help(),
                revision,
                state.columns().stream().map(name -> ColumnJson.of(table, name)).toList(),
                state.rows().entrySet().stream().map(TableJson::row).toList());
    }

    static List<Object> row(Map.Entry<Integer, List<String>> row) {
        List<Object> cells = new java.util.ArrayList<>(row.getValue().size() + 1);
        cells.add(row.getKey());
        cells.addAll(row.getValue());
        return cells;
    }
}
