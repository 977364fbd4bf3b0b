package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.TableNames;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One table on one sheet: all columns of the dictionary in its order, so that any can be filled, then those that it
 * does not know.
 */
final class TableSheet {

    private static final int WIDTH_OF_A_LETTER = 256;
    private static final int MIN_LETTERS = 8;
    private static final int MAX_LETTERS = 50;
    private static final int ROWS_MEASURED = 500;

    private final Table table;
    private final PlainTable plain;
    private final Sheet sheet;
    /** Where each column of the sheet stands in the table's rows; -1 when the table does not have it. */
    private final List<Integer> places = new ArrayList<>();

    private final List<@Nullable Column> columns = new ArrayList<>();

    TableSheet(PlainTable plain, Sheet sheet) {
        this.table = plain.table();
        this.plain = plain;
        this.sheet = sheet;
        for (Column column : table.columns()) {
            columns.add(column);
            places.add(plain.columns().indexOf(column.name()));
        }
        for (int at = 0; at < plain.columns().size(); at++) {
            if (!places.contains(at)) {
                columns.add(TableNames.column(table, plain.columns().get(at)));
                places.add(at);
            }
        }
    }

    void write(SheetStyles styles, CellWriter cells, DropDowns choices) {
        header(styles, choices);
        int number = 1;
        for (List<String> values : plain.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < places.size(); i++) {
                String text = places.get(i) < 0 ? "" : values.get(places.get(i));
                if (!text.isEmpty()) {
                    cells.fill(row.createCell(i), columns.get(i), text);
                }
            }
        }
    }

    private void header(SheetStyles styles, DropDowns choices) {
        Row header = sheet.createRow(0);
        CellStyle bold = styles.header();
        Drawing<?> notes = sheet.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = header.createCell(i);
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, width(i) * WIDTH_OF_A_LETTER);
            sheet.setDefaultColumnStyle(i, column == null ? styles.text() : styles.of(column.type()));
            cell.setCellValue(SheetText.escaped(title(i)));
            if (column != null) {
                HeaderNote.add(notes, cell, table, column);
                choices.add(sheet, i, column);
            }
        }
        sheet.createFreezePane(1, 1);
    }

    private String title(int at) {
        Column column = columns.get(at);
        return column == null ? plain.columns().get(places.get(at)) : column.title();
    }

    private int width(int at) {
        int longest = plain.rows().stream()
                .limit(places.get(at) < 0 ? 0 : ROWS_MEASURED)
                .mapToInt(row -> row.get(places.get(at)).length())
                .max()
                .orElse(0);
        return Math.min(MAX_LETTERS, Math.max(longest, Math.max(title(at).length(), MIN_LETTERS)) + 2);
    }
}
