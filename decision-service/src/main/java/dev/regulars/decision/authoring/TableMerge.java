package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a draft changed of a table onto the table as it is live by now.
 *
 * <p>Worked example: the draft began when coffee-3x had the value 3 and no end. The draft makes the value 4; meanwhile
 * an end on 24 December went live. The outcome has both. Had the live value become 2, the draft's 4 would stand, and
 * would be told: "campaigns coffee-3x, value: 2 is live by now, 4 stands in the draft".
 */
final class TableMerge {

    private final TableState base;
    private final TableState draft;
    private final TableState live;
    private final List<String> both = new ArrayList<>();

    private TableMerge(Table table, ProgramFiles base, ProgramFiles draft, ProgramFiles live) {
        this.base = TableState.of(table, base, RowKeys.NONE);
        this.draft = TableState.of(table, draft, RowKeys.NONE);
        this.live = TableState.of(table, live, RowKeys.NONE);
    }

    static MergedTable of(Table table, ProgramFiles base, ProgramFiles draft, ProgramFiles live) {
        TableMerge merge = new TableMerge(table, base, draft, live);
        return new MergedTable(merge.merged(), List.copyOf(merge.both));
    }

    private TableState merged() {
        Map<String, Map<String, String>> was = byName(base);
        Map<String, Map<String, String>> mine = byName(draft);
        Map<String, Map<String, String>> theirs = byName(live);
        List<String> columns = new ArrayList<>(draft.columns());
        live.columns().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        mine.forEach((name, row) -> {
            Map<String, String> other = theirs.get(name);
            Map<String, String> before = was.get(name);
            if (other != null) {
                rows.put(name, row(name, columns, before == null ? Map.of() : before, row, other));
            } else if (before == null || !before.equals(row)) {
                if (before != null) {
                    tell(name, "", "gone", "changed");
                }
                rows.put(name, row);
            }
        });
        return state(columns, withNew(rows, was, theirs));
    }

    private Map<String, String> row(
            String name,
            List<String> columns,
            Map<String, String> before,
            Map<String, String> mine,
            Map<String, String> theirs) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : columns) {
            String was = before.getOrDefault(column, "");
            String my = mine.getOrDefault(column, "");
            String their = theirs.getOrDefault(column, "");
            if (!my.equals(was) && !their.equals(was) && !my.equals(their)) {
                tell(name, column, their, my);
            }
            row.put(column, my.equals(was) ? their : my);
        }
        return row;
    }

    /** Each row that went live meanwhile comes behind the one it is behind there. */
    private Map<String, Map<String, String>> withNew(
            Map<String, Map<String, String>> rows,
            Map<String, Map<String, String>> was,
            Map<String, Map<String, String>> theirs) {
        List<String> order = new ArrayList<>(rows.keySet());
        String last = null;
        for (Map.Entry<String, Map<String, String>> row : theirs.entrySet()) {
            String name = row.getKey();
            if (!rows.containsKey(name)) {
                Map<String, String> before = was.get(name);
                if (before != null && !before.equals(row.getValue())) {
                    tell(name, "", "changed", "gone");
                }
                if (before == null) {
                    order.add(last == null ? 0 : order.indexOf(last) + 1, name);
                    rows.put(name, row.getValue());
                }
            }
            last = order.contains(name) ? name : last;
        }
        Map<String, Map<String, String>> ordered = new LinkedHashMap<>();
        order.forEach(name -> ordered.put(name, rows.getOrDefault(name, Map.of())));
        return ordered;
    }

    private TableState state(List<String> columns, Map<String, Map<String, String>> rows) {
        Map<Integer, List<String>> cells = new LinkedHashMap<>();
        for (Map<String, String> row : rows.values()) {
            cells.put(
                    cells.size() + 1,
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return new TableState(draft.table(), columns, cells, cells.size() + 1);
    }

    private void tell(String row, String column, @Nullable String live, String mine) {
        String cell = column.isEmpty() ? "" : ", " + column;
        both.add(Column.word(draft.table()) + " " + row + cell + ": " + word(live) + " is live by now, " + word(mine)
                + " stands in the draft");
    }

    private static String word(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? "nothing" : cell;
    }

    /** Rows by what names them; a message by key and language, and a second one of a name by its count. */
    private static Map<String, Map<String, String>> byName(TableState table) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (Integer key : table.rows().keySet()) {
            Map<String, String> row = new LinkedHashMap<>();
            table.columns().forEach(column -> {
                String cell = table.cell(key, column);
                if (!cell.isEmpty()) {
                    row.put(column, cell);
                }
            });
            String language = table.table() == Table.MESSAGES ? " " + table.cell(key, "language") : "";
            String name = (table.name(key) + language).strip();
            String free = name;
            for (int n = 2; rows.containsKey(free); n++) {
                free = name + " (" + n + ")";
            }
            rows.put(free, row);
        }
        return rows;
    }
}
