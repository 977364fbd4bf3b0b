package dev.regulars.program.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a table's CSV into rows whose header, required cells and ids are right. */
final class TableReader {

    private final Table table;
    private final Diagnostics diagnostics;

    TableReader(Table table, Diagnostics diagnostics) {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    List<Row> read(ProgramFiles files) {
        String text = files.texts().get(table.file());
        if (text == null) {
            if (table.needed()) {
                diagnostics.add(Code.FILE_MISSING, table.file(), "the program needs this file");
            }
            return List.of();
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return rows(reader.iterator());
        } catch (CsvParseException | IOException e) {
            diagnostics.add(Code.FILE_UNREADABLE, table.file(), "is not CSV: " + e.getMessage());
            return List.of();
        }
    }

    private List<Row> rows(Iterator<CsvRecord> records) {
        List<Row> rows = new ArrayList<>();
        if (!records.hasNext()) {
            diagnostics.add(Code.FILE_UNREADABLE, table.file(), "has no header line");
            return rows;
        }
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        if (!headerFits(header)) {
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
            rows.add(row(csv, header, ids));
        }
        return rows;
    }

    private boolean headerFits(List<String> header) {
        boolean fits = true;
        Set<String> known = new HashSet<>();
        for (Column column : table.columns()) {
            known.add(column.name());
            if (!header.contains(column.name()) && column.required()) {
                diagnostics.add(Code.COLUMN_MISSING, table.file(), 1, column.name(), "the header does not name it");
                fits = false;
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!known.contains(name) || !seen.add(name)) {
                diagnostics.add(
                        Code.COLUMN_UNKNOWN,
                        table.file(),
                        1,
                        name,
                        known.contains(name) ? "stands twice" : "is no column of this table");
                fits = false;
            }
        }
        return fits;
    }

    private Row row(CsvRecord csv, List<String> header, Set<String> ids) {
        int number = Math.toIntExact(csv.getStartingLineNumber());
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < csv.getFieldCount(); i++) {
            if (i < header.size()) {
                cells.put(header.get(i), csv.getField(i));
            } else if (!csv.getField(i).isBlank()) {
                diagnostics.add(
                        Code.CELL_INVALID, table.file(), number, null, "has more cells than the header has columns");
            }
        }
        Row row = new Row(table, number, cells, diagnostics);
        for (Column column : table.columns()) {
            if (column.required() && row.word(column.name()) == null) {
                row.report(Code.CELL_MISSING, column.name(), "must be filled");
            }
        }
        String idColumn = table.columns().get(0).name();
        String id = row.word(idColumn);
        if (id != null && !ids.add(id)) {
            row.report(Code.ROW_ID_REPEATED, idColumn, "\"" + id + "\" stands in an earlier row too");
        }
        return row;
    }
}
