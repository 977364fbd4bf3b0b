package dev.regulars.program.reading;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first line of a table: names or titles of columns, in any order. */
final class Header {

    private final Table table;
    private final Diagnostics diagnostics;

    Header(Table table, Diagnostics diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** The column at each position; empty when the header does not fit, which is then reported. */
    List<@Nullable Column> columns(List<String> names) {
        List<String> known = table.columns().stream().map(Column::name).toList();
        List<@Nullable Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean fits = true;
        for (String cell : names) {
            String name = cell.strip();
            Column column = TableNames.column(table, name);
            columns.add(column);
            if (column == null || !seen.add(column.name())) {
                diagnostics.add(Code.COLUMN_UNKNOWN, table.file(), 1, name, wrong(name, column, known));
                fits = false;
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && !seen.contains(column.name())) {
                diagnostics.add(Code.COLUMN_MISSING, table.file(), 1, column.name(), "the header does not name it");
                fits = false;
            }
        }
        return fits ? columns : List.of();
    }

    private static String wrong(String name, @Nullable Column column, List<String> known) {
        if (column != null) {
            return "stands twice";
        }
        String near = Spelling.nearest(name, known);
        return "is no column of this table" + (near == null ? "" : "; did you mean \"" + near + "\"?");
    }
}
