package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramHead;
import dev.regulars.program.reading.TableWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as the grid shows it: all columns of the dictionary, then those that it does not know.
 *
 * @param rows by key, in their order; each has a cell for each column
 */
public record TableState(Table table, List<String> columns, Map<Integer, List<String>> rows, int next) {

    public TableState {
        columns = List.copyOf(columns);
    }

    public static TableState of(Table table, Draft draft) {
        return of(table, draft.files(), draft.keys());
    }

    /** @throws IllegalArgumentException when the file is not CSV; see {@link PlainTable#of} */
    public static TableState of(Table table, ProgramFiles files, RowKeys keys) {
        PlainTable plain = PlainTable.of(table, files.texts().get(table.file()));
        Set<String> columns = new LinkedHashSet<>();
        table.columns().stream().map(Column::name).forEach(columns::add);
        columns.addAll(plain.columns());
        List<Integer> places = columns.stream().map(plain.columns()::indexOf).toList();
        TableKeys known = keys.of(table, plain.rows().size());
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < plain.rows().size(); i++) {
            List<String> cells = plain.rows().get(i);
            rows.put(
                    known.keys().get(i),
                    places.stream().map(at -> at < 0 ? "" : cells.get(at)).toList());
        }
        return new TableState(table, List.copyOf(columns), rows, known.next());
    }

    public String cell(int row, String column) {
        List<String> cells = rows.get(row);
        return cells == null ? "" : cells.get(columns.indexOf(column));
    }

    /** What people call a row: {@code coffee-3x}. */
    String name(int row) {
        List<String> cells = rows.get(row);
        return cells == null ? "" : cells.get(0);
    }

    /** In the one form of the language; where the currency is known, {@code 40} becomes {@code 40.00}. */
    String text(ProgramFiles files) {
        return new TableWriter(ProgramHead.settings(files).currency())
                .write(new PlainTable(table, columns, new ArrayList<>(rows.values())));
    }

    TableKeys keys() {
        return new TableKeys(new ArrayList<>(rows.keySet()), next);
    }
}
