package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Numbers that name the rows of tables, so that two people who change one table mean the same row by the same number
 * wherever it has moved to. A number is never given twice in a table.
 */
public record RowKeys(Map<Table, TableKeys> tables) {

    public static final RowKeys NONE = new RowKeys(Map.of());

    public RowKeys {
        tables = Map.copyOf(tables);
    }

    /** Of a table that nobody has touched: 1, 2, 3 … */
    public TableKeys of(Table table, int rows) {
        TableKeys known = tables.get(table);
        if (known != null && known.keys().size() == rows) {
            return known;
        }
        return fresh(known == null ? 1 : known.next(), rows);
    }

    public RowKeys with(Table table, TableKeys keys) {
        Map<Table, TableKeys> all = new EnumMap<>(Table.class);
        all.putAll(tables);
        all.put(table, keys);
        return new RowKeys(all);
    }

    /** For a table that was replaced as a whole: whoever still has one of the old numbers is told so. */
    RowKeys renewed(Table table, int rowsBefore, int rows) {
        return with(table, fresh(of(table, rowsBefore).next(), rows));
    }

    private static TableKeys fresh(int first, int rows) {
        List<Integer> keys =
                new ArrayList<>(IntStream.range(first, first + rows).boxed().toList());
        return new TableKeys(keys, first + rows);
    }
}
