package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Reference;
import dev.regulars.program.dictionary.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;

/** The note on a header cell: what a marketer must know to fill the column. */
final class HeaderNote {

    private static final int LETTERS_PER_LINE = 40;
    private static final int COLUMNS_WIDE = 3;

    private HeaderNote() {}

    static void add(Drawing<?> drawing, Cell header, Table table, Column column) {
        CreationHelper helper = header.getSheet().getWorkbook().getCreationHelper();
        String text = text(table, column);
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(header.getColumnIndex() + 1);
        anchor.setCol2(header.getColumnIndex() + 1 + COLUMNS_WIDE);
        anchor.setRow1(0);
        anchor.setRow2(lines(text) + 1);
        Comment note = drawing.createCellComment(anchor);
        note.setAuthor("Regulars");
        note.setString(helper.createRichTextString(text));
        // A streamed cell does not tell its note where it is.
        note.setAddress(header.getAddress());
        header.setCellComment(note);
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_PER_LINE)
                .sum();
    }

    static String text(Table table, Column column) {
        List<String> lines = new ArrayList<>();
        if (table.columns().get(0).equals(column)) {
            lines.add(table.help());
        }
        lines.add(column.help());
        lines.add("Write " + column.type().writing() + ": " + column.type().example());
        if (!column.allowed().isEmpty()) {
            lines.set(lines.size() - 1, "Write " + column.type().writing() + ".");
            lines.add("Allowed: " + String.join(", ", column.allowed()));
        }
        Reference reference = column.reference();
        if (reference != null) {
            lines.add("Named in: " + reference.place());
        }
        lines.add(column.required() ? "Must be filled." : "Empty: " + column.whenEmpty());
        return String.join("\n", lines);
    }
}
