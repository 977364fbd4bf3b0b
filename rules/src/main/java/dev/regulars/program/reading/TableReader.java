package dev.regulars.program.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Reference;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table's CSV into rows whose header, cells, references and ids are right. */
final class TableReader {

    private final CellParser cells;
    private final Diagnostics diagnostics;
    private final Map<Reference, Set<String>> known = new EnumMap<>(Reference.class);
    /** Of the file that is being read. */
    private DecimalMark decimals = DecimalMark.POINT;

    TableReader(CurrencyUnit currency, Diagnostics diagnostics) {
        this.cells = new CellParser(currency);
        this.diagnostics = diagnostics;
    }

    /** From here on, columns with this reference are checked against these words. */
    void knows(Reference reference, Set<String> words) {
        known.put(reference, words);
    }

    List<Row> read(Table table, ProgramFiles files) {
        String text = files.texts().get(table.file());
        if (text == null) {
            if (table.needed()) {
                diagnostics.add(Code.FILE_MISSING, table.file(), "the program needs this file");
            }
            return List.of();
        }
        CsvText csv = CsvText.of(text);
        decimals = csv.decimals();
        try (CsvReader<CsvRecord> reader = csv.open()) {
            return rows(table, reader.iterator());
        } catch (CsvParseException | IOException e) {
            diagnostics.add(Code.FILE_UNREADABLE, table.file(), "is not CSV: " + e.getMessage());
            return List.of();
        }
    }

    private List<Row> rows(Table table, Iterator<CsvRecord> records) {
        List<Row> rows = new ArrayList<>();
        if (!records.hasNext()) {
            diagnostics.add(Code.FILE_UNREADABLE, table.file(), "has no header line");
            return rows;
        }
        List<@Nullable Column> header =
                new Header(table, diagnostics).columns(records.next().getFields());
        if (header.isEmpty()) {
            return rows;
        }
        Set<String> ids = new HashSet<>();
        while (records.hasNext()) {
            CsvRecord csv = records.next();
            if (csv.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (rows.size() >= Table.MAX_ROWS) {
                diagnostics.add(Code.TOO_MANY_ROWS, table.file(), "has more than " + Table.MAX_ROWS + " rows");
                return rows;
            }
            rows.add(row(table, csv, header, ids));
        }
        return rows;
    }

    private Row row(Table table, CsvRecord csv, List<@Nullable Column> header, Set<String> ids) {
        int number = Math.toIntExact(csv.getStartingLineNumber());
        Map<String, Object> values = new HashMap<>();
        Row row = new Row(table, number, values, diagnostics);
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            String cell = csv.getField(i).strip();
            Column column = i < header.size() ? header.get(i) : null;
            if (!cell.isEmpty() && column == null) {
                row.report(Code.CELL_INVALID, null, "has more cells than the header has columns");
            } else if (!cell.isEmpty() && column != null) {
                filled.add(column.name());
                parse(row, column, cell, values);
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && !filled.contains(column.name())) {
                row.report(Code.CELL_MISSING, column.name(), "must be filled");
            }
        }
        String idColumn = table.columns().get(0).name();
        // A sentence stands once for each language.
        String id = table == Table.MESSAGES ? row.text(idColumn) + " " + row.text("language") : row.word(idColumn);
        if (id != null && !ids.add(id)) {
            row.report(Code.ROW_ID_REPEATED, idColumn, "\"" + id.strip() + "\" stands in an earlier row too");
        }
        return row;
    }

    private void parse(Row row, Column column, String cell, Map<String, Object> values) {
        try {
            Object value = cells.parse(column, decimals.point(column, cell));
            values.put(column.name(), value);
            references(row, column, value);
        } catch (IllegalArgumentException e) {
            row.invalid(column.name(), String.valueOf(e.getMessage()));
        }
    }

    private void references(Row row, Column column, Object value) {
        Set<String> words = column.reference() == null ? null : known.get(column.reference());
        if (words == null || column.reference() == null) {
            return;
        }
        Set<?> mentioned = value instanceof Set<?> several ? several : Set.of(value);
        for (Object word : mentioned) {
            if (!words.contains(word)) {
                String near = Spelling.nearest(word.toString(), words);
                row.report(
                        Code.REFERENCE_UNKNOWN,
                        column.name(),
                        "\"" + word + "\" is not in " + column.reference().place()
                                + (near == null ? "" : "; did you mean \"" + near + "\"?"));
            }
        }
    }
}
