package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.TableNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads a table from its sheet: the first filled row names the columns, each other one is a row. */
final class SheetReader {

    private static final int MAX_COLUMNS = 200;

    private final Table table;
    private final CellReader cells;
    private final Findings findings;
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final List<List<String>> read = new ArrayList<>();
    private long characters;

    SheetReader(Table table, CellReader cells, Findings findings) {
        this.table = table;
        this.cells = cells;
        this.findings = findings;
    }

    /** What is wrong with cells is found; the table is then of no use. */
    PlainTable read(SheetRows rows) throws Refused {
        boolean within = true;
        if (rows.next()) {
            header(rows);
            while (within && rows.next()) {
                within = read.size() < Table.MAX_ROWS;
                if (within) {
                    row(rows);
                } else {
                    String message = "has more than " + Table.MAX_ROWS + " rows";
                    findings.add(Code.TOO_MANY_ROWS, table, null, null, message);
                }
            }
        }
        for (String range : rows.merged()) {
            findings.add(Code.CELL_MERGED, table, null, null, "cells " + range + " are merged; split them");
        }
        return names.isEmpty() ? PlainTable.of(table, null) : new PlainTable(table, names, read);
    }

    private void header(SheetRows rows) throws Refused {
        for (SheetCell cell : rows.cells()) {
            if (cell.column() >= MAX_COLUMNS) {
                throw Refused.tooLarge("has more than " + MAX_COLUMNS + " columns on sheet " + table.title());
            }
            while (names.size() <= cell.column()) {
                names.add("");
                columns.add(null);
            }
            String name = text(cell, rows.number(), null);
            Column column = TableNames.column(table, name);
            names.set(cell.column(), column == null ? name : column.name());
            columns.set(cell.column(), column);
        }
    }

    private void row(SheetRows rows) throws Refused {
        String[] row = new String[names.size()];
        Arrays.fill(row, "");
        for (SheetCell cell : rows.cells()) {
            if (cell.column() >= row.length || names.get(cell.column()).isEmpty()) {
                String letters = CellReference.convertNumToColString(cell.column());
                findings.add(Code.CELL_INVALID, table, rows.number(), letters, "stands under no column's name");
            } else {
                row[cell.column()] = text(cell, rows.number(), columns.get(cell.column()));
            }
        }
        read.add(Arrays.asList(row));
    }

    private String text(SheetCell cell, int row, @Nullable Column column) throws Refused {
        ReadCell found = cells.read(cell, column);
        if (found.refusal() != null) {
            String name = column == null ? CellReference.convertNumToColString(cell.column()) : column.name();
            findings.add(found.refusal(), table, row, name, found.text());
            return "";
        }
        characters += found.text().length();
        if (characters > ProgramFiles.MAX_FILE_BYTES) {
            throw Refused.tooLarge("has more than " + (ProgramFiles.MAX_FILE_BYTES >> 20)
                    + " million characters on sheet " + table.title());
        }
        return found.text();
    }
}
