package dev.regulars.program.workbook;

import java.util.ArrayList;
import java.util.List;

/** A sheet's rows one after the other; only the present one is held. Empty cells are left out. */
final class SheetRows {

    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_COLUMN = 16_384;
    private static final int MAX_LETTERS = 3;
    private static final int LETTERS = 26;
    private static final int MAX_VALUE_LENGTH = SharedTexts.MAX_LENGTH * SharedTexts.ESCAPE_LENGTH;

    private final PartXml xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final List<String> merged = new ArrayList<>();
    private List<SheetCell> cells = List.of();
    private int number;
    private int column;

    SheetRows(PartXml xml, SharedTexts texts, CellFormats formats) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
    }

    /** Goes to the next row that has filled cells; false at the end of the sheet. */
    boolean next() throws Refused {
        while (xml.next()) {
            if (xml.is("row")) {
                String stated = xml.attribute("r");
                number = place(stated.isEmpty() ? number + 1 : Digits.read(stated), number, MAX_ROW);
                cells = row();
                if (!cells.isEmpty()) {
                    return true;
                }
            } else if (xml.is("mergeCell") && merged.size() < Findings.MAX) {
                merged.add(xml.attribute("ref"));
            }
        }
        return false;
    }

    /** From 1. */
    int number() {
        return number;
    }

    List<SheetCell> cells() {
        return cells;
    }

    /** Ranges as {@code B2:C3}; all of them only after the last row. */
    List<String> merged() {
        return merged;
    }

    private List<SheetCell> row() throws Refused {
        List<SheetCell> filled = new ArrayList<>();
        column = 0;
        while (xml.nextWithin("row")) {
            if (xml.begins() && xml.is("c")) {
                SheetCell cell = cell();
                if (!cell.text().isBlank() || cell.kind() == SheetCell.Kind.FORMULA) {
                    filled.add(cell);
                }
            }
        }
        return filled;
    }

    private SheetCell cell() throws Refused {
        String stated = xml.attribute("r");
        column = place(stated.isEmpty() ? column + 1 : columnOf(stated), column, MAX_COLUMN);
        String type = xml.attribute("t");
        CellFormat format = formats.of(xml.attribute("s"));
        String text = "";
        boolean formula = false;
        while (xml.nextWithin("c")) {
            if (xml.begins() && xml.is("f")) {
                formula = true;
            } else if (xml.begins() && xml.is("v") && !type.equals("inlineStr")) {
                text = xml.text(MAX_VALUE_LENGTH);
            } else if (xml.begins() && xml.is("is") && type.equals("inlineStr")) {
                text = SharedTexts.read(xml, "is");
            }
        }
        return cell(type, text, formula, format);
    }

    private SheetCell cell(String type, String text, boolean formula, CellFormat format) throws Refused {
        SheetCell.Kind kind = switch (type) {
            case "s", "str", "inlineStr" -> SheetCell.Kind.TEXT;
            case "b" -> SheetCell.Kind.BOOLEAN;
            case "d" -> SheetCell.Kind.DATE;
            case "e" -> SheetCell.Kind.ERROR;
            default -> SheetCell.Kind.NUMBER;
        };
        String shown = switch (type) {
            case "s" -> text.isEmpty() ? "" : texts.text(text);
            case "str" -> SheetText.unescaped(text);
            default -> text;
        };
        return new SheetCell(column - 1, formula ? SheetCell.Kind.FORMULA : kind, shown.strip(), format);
    }

    /** {@code AB12} is in column 28; 0 when it is no place of a cell. */
    private static int columnOf(String stated) {
        int column = 0;
        int at = 0;
        while (at < Math.min(MAX_LETTERS, stated.length()) && stated.charAt(at) >= 'A' && stated.charAt(at) <= 'Z') {
            column = column * LETTERS + stated.charAt(at) - 'A' + 1;
            at++;
        }
        return Digits.read(stated, at) < 0 ? 0 : column;
    }

    /** Rows and cells say where they are, or follow the one before; they never go back. */
    private static int place(int place, int before, int most) throws Refused {
        if (place <= before || place > most) {
            throw Refused.unreadable("has a sheet with rows or cells in disorder");
        }
        return place;
    }
}
