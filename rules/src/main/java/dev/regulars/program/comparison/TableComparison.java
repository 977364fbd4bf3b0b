package dev.regulars.program.comparison;

import dev.regulars.program.comparison.Difference.Kind;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are new, gone, or changed, in this order. A row whose cells are all found again under another id has a new
 * id.
 */
final class TableComparison {

    private final Table table;
    private final CellSentences sentences;
    private final CellWords words;
    private final Map<String, Column> columns = new HashMap<>();
    private final String idColumn;

    TableComparison(Table table, Money money) {
        this.table = table;
        this.sentences = new CellSentences(table, money);
        this.words = new CellWords(money);
        this.idColumn = table.columns().get(0).name();
        table.columns().forEach(column -> columns.put(column.name(), column));
    }

    List<Difference> of(RawTable before, RawTable after) {
        List<Difference> found = new ArrayList<>();
        RowNames names = new RowNames(table, before, after);
        Map<String, RawRow> gone = new LinkedHashMap<>(before.rows());
        gone.keySet().removeAll(after.rows().keySet());
        Map<String, RawRow> added = new LinkedHashMap<>(after.rows());
        added.keySet().removeAll(before.rows().keySet());
        renamed(gone, added, names, found);
        added.values()
                .forEach(row -> found.add(difference(Kind.ADDED, row, names.of(row) + " is new: " + content(row))));
        gone.values().forEach(row -> found.add(difference(Kind.REMOVED, row, names.of(row) + " is gone")));
        for (RawRow row : before.rows().values()) {
            RawRow now = after.rows().get(row.key());
            if (now != null) {
                changed(row, now, names, found);
            }
        }
        if (table == Table.REWARDS) {
            order(before, after, names, found);
        }
        return found;
    }

    private Difference difference(Kind kind, RawRow row, String sentence) {
        return new Difference(table.title(), kind, row.key(), null, sentence);
    }

    /** In the order of the files, so that equal rows pair up the same way each time. */
    private void renamed(Map<String, RawRow> gone, Map<String, RawRow> added, RowNames names, List<Difference> found) {
        Map<Map<String, String>, List<RawRow>> byContent = new HashMap<>();
        gone.values()
                .forEach(row -> byContent
                        .computeIfAbsent(withoutId(row), none -> new ArrayList<>())
                        .add(row));
        for (RawRow row : List.copyOf(added.values())) {
            List<RawRow> same = byContent.getOrDefault(withoutId(row), List.of());
            if (!same.isEmpty()) {
                RawRow old = same.remove(0);
                gone.remove(old.key());
                added.remove(row.key());
                String sentence = names.of(old) + " has another " + idColumn + ": " + old.key() + " → " + row.key();
                found.add(new Difference(table.title(), Kind.RENAMED, old.key(), idColumn, sentence));
            }
        }
    }

    private Map<String, String> withoutId(RawRow row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.remove(idColumn);
        return cells;
    }

    private void changed(RawRow before, RawRow after, RowNames names, List<Difference> found) {
        TreeSet<String> filled = new TreeSet<>(before.cells().keySet());
        filled.addAll(after.cells().keySet());
        for (String column : inOrder(filled)) {
            @Nullable Column known = columns.get(column);
            if (!CellMeaning.isSame(known, before.cell(column), after.cell(column))) {
                String sentence = sentences.of(names.of(before), column, known, before, after);
                found.add(Difference.changed(table.title(), before.key(), column, sentence));
            }
        }
    }

    /** As the dictionary has them; unknown ones last. */
    private List<String> inOrder(TreeSet<String> names) {
        List<String> order = new ArrayList<>();
        table.columns().stream().map(Column::name).filter(names::remove).forEach(order::add);
        order.addAll(names);
        return order;
    }

    /** "lane product, effect multiplier, value 3, categories tea". */
    private String content(RawRow row) {
        List<String> parts = new ArrayList<>();
        for (String column : inOrder(new TreeSet<>(row.cells().keySet()))) {
            if (!column.equals(idColumn) && !column.equals("name")) {
                @Nullable Column known = columns.get(column);
                parts.add(ColumnWords.label(column, known) + " " + words.of(known, row.cell(column, "")));
            }
        }
        return idColumn + " " + row.cell(idColumn, "missing") + (parts.isEmpty() ? "" : ", ")
                + String.join(", ", parts);
    }

    private void order(RawTable before, RawTable after, RowNames names, List<Difference> found) {
        List<String> was = new ArrayList<>(before.rows().keySet());
        was.retainAll(after.rows().keySet());
        List<String> is = new ArrayList<>(after.rows().keySet());
        is.retainAll(before.rows().keySet());
        if (!was.equals(is)) {
            List<String> now = after.rows().values().stream().map(names::of).toList();
            String sentence = "now issued in the order " + String.join(", ", now);
            found.add(new Difference(table.title(), Kind.MOVED, "", null, sentence));
        }
    }
}
