package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.reading.CellText;
import dev.regulars.program.reading.DecimalMark;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell by what its column holds. What a person sees in the cell is what is meant; where a spreadsheet has
 * turned what was typed into something else, it is refused.
 */
final class CellReader {

    private final DateCells dates;
    private final CellText texts = new CellText(null);

    /** @param from1904 whether the workbook counts its days from 1904 */
    CellReader(boolean from1904) {
        this.dates = new DateCells(from1904);
    }

    /** @param column null when the dictionary does not know it */
    ReadCell read(SheetCell cell, @Nullable Column column) {
        return switch (cell.kind()) {
            case FORMULA ->
                new ReadCell(Code.WORKBOOK_FORMULA, "is a formula; put its value there (copy, paste special, values)");
            case ERROR -> ReadCell.invalid("is the spreadsheet's error " + cell.text());
            case BOOLEAN -> ReadCell.of(truth(cell.text().equals("1"), column));
            case TEXT -> text(cell.text(), column);
            case DATE -> isDate(column) ? dates.iso(cell) : takenForADate(cell.text());
            case NUMBER -> number(cell, column);
        };
    }

    private static boolean isDate(@Nullable Column column) {
        return column != null && (column.type() == CellType.DATE || column.type() == CellType.MOMENT);
    }

    /** As the program's language has it, where it has such a word; else as the spreadsheet shows it. */
    private static String truth(boolean yes, @Nullable Column column) {
        String word = yes ? "yes" : "no";
        boolean fits = column != null
                && (column.type() == CellType.YES_NO || column.allowed().contains(word));
        return fits ? word : yes ? "TRUE" : "FALSE";
    }

    private ReadCell text(String text, @Nullable Column column) {
        if (column == null) {
            return ReadCell.of(text);
        }
        if (isDate(column)) {
            return texts.value(column, text) == null ? DateCells.asText(text) : ReadCell.of(text);
        }
        try {
            return ReadCell.of(DecimalMark.POINT.point(column, text));
        } catch (IllegalArgumentException e) {
            return ReadCell.invalid(String.valueOf(e.getMessage()));
        }
    }

    private ReadCell number(SheetCell cell, @Nullable Column column) {
        BigDecimal number = SheetNumber.of(cell.text());
        if (number == null) {
            return ReadCell.invalid("is no number");
        }
        if (isDate(column)) {
            return dates.serial(number, cell.format());
        }
        if (cell.format().date()) {
            return takenForADate(dates.shown(number));
        }
        CellType type = column == null ? CellType.TEXT : column.type();
        boolean percent = cell.format().percent();
        if (type == CellType.PERCENT) {
            BigDecimal share = percent ? number.movePointRight(2) : number;
            return ReadCell.of(SheetNumber.withDecimals(share, cell.format().decimals()));
        }
        if (percent) {
            return ReadCell.invalid("is " + number.movePointRight(2).toPlainString()
                    + " %; write a number without %, in a cell without that format");
        }
        return switch (type) {
            case WHOLE -> ReadCell.of(number.toPlainString());
            case AMOUNT, DECIMAL ->
                ReadCell.of(SheetNumber.withDecimals(number, cell.format().decimals()));
            default -> word(number, cell.format());
        };
    }

    private static ReadCell takenForADate(String shown) {
        return ReadCell.invalid("was taken for the date " + shown
                + " by the spreadsheet; give the cell the format Text and write it again");
    }

    /** A word of digits that was typed as a number: its digits, with the zeros that the cell shows. */
    private static ReadCell word(BigDecimal number, CellFormat format) {
        if (number.precision() - number.scale() > CellWriter.MAX_DIGITS) {
            return ReadCell.invalid("is a number of more than " + CellWriter.MAX_DIGITS
                    + " digits, which the spreadsheet has rounded; give the cell the format Text and write it again");
        }
        String digits = number.toPlainString();
        boolean padded = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        return ReadCell.of(padded ? "0".repeat(Math.max(0, format.zeros() - digits.length())) + digits : digits);
    }
}
