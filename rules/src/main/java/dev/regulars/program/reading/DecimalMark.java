package dev.regulars.program.reading;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a file writes numbers with decimals. A number that could be read in two ways is refused: money must not be
 * guessed.
 */
public enum DecimalMark {
    /** {@code 1.5}; a comma is refused. */
    POINT,
    /** {@code 1,5} or {@code 1.5}; {@code 1.500} is refused, since it may be 1500. */
    COMMA;

    private static final Set<CellType> WITH_DECIMALS = EnumSet.of(CellType.DECIMAL, CellType.AMOUNT, CellType.PERCENT);
    private static final Pattern NUMBER_LIKE = Pattern.compile("-?[\\d.,]*\\d[\\d.,]*\\s*%?");
    private static final Pattern ONE_COMMA = Pattern.compile("-?\\d+,\\d+\\s*%?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*\\s*%?");

    /**
     * The cell with a decimal point, when its column holds numbers with decimals; any other cell as it is.
     *
     * @throws IllegalArgumentException when the marks do not fit the file; says what to write instead
     */
    public String point(Column column, String cell) {
        if (!WITH_DECIMALS.contains(column.type()) || !NUMBER_LIKE.matcher(cell).matches()) {
            return cell;
        }
        boolean both = cell.indexOf(',') >= 0 && cell.indexOf('.') >= 0;
        char last = cell.charAt(Math.max(cell.lastIndexOf(','), Math.max(cell.lastIndexOf('.'), 0)));
        if (both) {
            throw new IllegalArgumentException(
                    "\"" + cell + "\" has marks for thousands; write " + written(cell, last, true));
        }
        if (last == (this == POINT ? ',' : '.') && THOUSANDS.matcher(cell).matches()) {
            throw new IllegalArgumentException("\"" + cell + "\" may be " + written(cell, last, false) + " or "
                    + written(cell, last, true) + "; write the one that is meant");
        }
        if (this == POINT && last == ',') {
            throw new IllegalArgumentException("\"" + cell + "\" has a decimal comma; write "
                    + written(cell, last, true) + ", or separate the cells by semicolons");
        }
        return ONE_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
    }

    /** Without marks for thousands; the last one is the decimal mark, or one more of them. */
    private String written(String cell, char last, boolean decimals) {
        int at = decimals ? cell.lastIndexOf(last) : cell.length();
        String whole = cell.substring(0, at).replaceAll("[.,]", "");
        return at == cell.length() ? whole : whole + (this == POINT ? '.' : ',') + cell.substring(at + 1);
    }
}
