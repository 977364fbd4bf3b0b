package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applies somebody's steps to a table; a step that meets a {@link Conflict} makes the whole of them void. */
final class TableChanging {

    /** Behind all rows. */
    static final int END = -1;

    private final Table table;
    private final List<String> columns;
    private final List<Integer> order;
    private final Map<Integer, List<String>> rows;
    private int next;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<CellChange> changes = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();

    private TableChanging(TableState was) {
        table = was.table();
        columns = was.columns();
        order = new ArrayList<>(was.rows().keySet());
        rows = new LinkedHashMap<>(was.rows());
        next = was.next();
    }

    static TableOutcome of(TableState was, List<TableChange> steps) {
        TableChanging changing = new TableChanging(was);
        steps.forEach(changing::step);
        return new TableOutcome(
                changing.conflicts.isEmpty() ? changing.state() : was,
                List.copyOf(changing.conflicts),
                List.copyOf(changing.changes),
                List.copyOf(changing.added));
    }

    private TableState state() {
        Map<Integer, List<String>> ordered = new LinkedHashMap<>();
        for (Integer key : order) {
            List<String> cells = rows.get(key);
            // A row of blanks would not be found in the file again.
            if (cells != null && !cells.stream().allMatch(String::isBlank)) {
                ordered.put(key, cells);
            }
        }
        return new TableState(table, columns, ordered, next);
    }

    private void step(TableChange step) {
        if (step instanceof TableChange.Set set) {
            set(set);
        } else if (step instanceof TableChange.Add add) {
            add(add);
        } else if (step instanceof TableChange.Remove remove) {
            remove(remove);
        } else if (step instanceof TableChange.Move move) {
            move(move);
        }
    }

    private void set(TableChange.Set set) {
        List<String> cells = rows.get(set.row());
        int at = columns.indexOf(set.column());
        if (cells == null || at < 0) {
            conflicts.add(new Conflict(set.row(), set.column(), null));
        } else if (!cells.get(at).equals(set.was())) {
            conflicts.add(new Conflict(set.row(), set.column(), cells.get(at)));
        } else {
            List<String> now = new ArrayList<>(cells);
            now.set(at, set.value());
            rows.put(set.row(), List.copyOf(now));
            changed(set.row(), set.column(), set.was(), set.value());
        }
    }

    private void add(TableChange.Add add) {
        int key = next++;
        List<String> cells = columns.stream()
                .map(column -> add.cells().getOrDefault(column, ""))
                .toList();
        if (!place(key, add.after())) {
            return;
        }
        rows.put(key, cells);
        added.add(key);
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                changed(key, columns.get(i), null, cells.get(i));
            }
        }
    }

    private void remove(TableChange.Remove remove) {
        List<String> cells = rows.get(remove.row());
        if (cells == null) {
            conflicts.add(new Conflict(remove.row(), null, null));
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!cells.get(i).equals(remove.was().getOrDefault(column, ""))) {
                conflicts.add(new Conflict(remove.row(), column, cells.get(i)));
            } else if (!cells.get(i).isEmpty()) {
                changed(remove.row(), column, cells.get(i), null);
            }
        }
        rows.remove(remove.row());
        order.remove((Integer) remove.row());
    }

    private void move(TableChange.Move move) {
        if (!rows.containsKey(move.row())) {
            conflicts.add(new Conflict(move.row(), null, null));
            return;
        }
        int from = order.indexOf(move.row());
        order.remove((Integer) move.row());
        if (place(move.row(), move.after())) {
            changed(move.row(), "", "place " + (from + 1), "place " + (order.indexOf(move.row()) + 1));
        }
    }

    private boolean place(int key, int after) {
        int at = after == END ? order.size() : after == 0 ? 0 : order.indexOf(after) + 1;
        if (after > 0 && at == 0) {
            conflicts.add(new Conflict(after, null, null));
            return false;
        }
        order.add(at, key);
        return true;
    }

    private void changed(int row, String column, @Nullable String from, @Nullable String to) {
        List<String> cells = rows.getOrDefault(row, List.of());
        String name = cells.isEmpty() ? "" : cells.get(0);
        changes.add(new CellChange(Column.word(table) + " " + name, column, from, to));
    }
}
