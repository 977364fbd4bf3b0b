package dev.regulars.program.workbook;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Moment;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.reading.CellText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Fills a cell so that a spreadsheet shows it and gives it back as it was: numbers and days as such, all else as text,
 * and text too what the spreadsheet could not count: numbers of more than 15 digits, days before March 1900.
 */
final class CellWriter {

    /** More digits do not survive in a spreadsheet. */
    static final int MAX_DIGITS = 15;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CurrencyUnit currency;
    private final SheetStyles styles;
    private final CellText texts;

    CellWriter(CurrencyUnit currency, SheetStyles styles) {
        this.currency = currency;
        this.styles = styles;
        this.texts = new CellText(currency);
    }

    /** @param column null when the dictionary does not know it */
    void fill(Cell cell, @Nullable Column column, String text) {
        Object value = column == null ? null : texts.value(column, text);
        boolean filled = column != null && value != null && fillTyped(cell, column.type(), value);
        if (!filled) {
            cell.setCellValue(SheetText.escaped(column == null ? text : texts.of(column, text)));
            cell.setCellStyle(styles.text());
        }
    }

    private boolean fillTyped(Cell cell, CellType type, Object value) {
        return switch (type) {
            case AMOUNT -> number(cell, currency.toDecimal((Long) value), styles.amount());
            case WHOLE -> number(cell, BigDecimal.valueOf((Long) value), styles.number(0));
            case DECIMAL -> number(cell, (BigDecimal) value, styles.number(decimals((BigDecimal) value)));
            case PERCENT ->
                number(cell, ((BigDecimal) value).divide(HUNDRED), styles.percent(decimals((BigDecimal) value)));
            case DATE -> day(cell, (LocalDate) value);
            case MOMENT -> moment(cell, (Moment) value);
            default -> false;
        };
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    private static boolean number(Cell cell, BigDecimal number, CellStyle style) {
        if (number.stripTrailingZeros().precision() > MAX_DIGITS) {
            return false;
        }
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style);
        return true;
    }

    private boolean day(Cell cell, LocalDate day) {
        return at(cell, day, LocalTime.MIDNIGHT, SheetStyles.DAY);
    }

    private boolean moment(Cell cell, Moment moment) {
        LocalTime time = moment.time();
        if (time == null) {
            return day(cell, moment.day());
        }
        return time.getNano() == 0
                && at(cell, moment.day(), time, time.getSecond() == 0 ? SheetStyles.MINUTE : SheetStyles.SECOND);
    }

    private boolean at(Cell cell, LocalDate day, LocalTime time, String format) {
        if (!SerialDate.counts(day)) {
            return false;
        }
        cell.setCellValue(SerialDate.of(day, time));
        cell.setCellStyle(styles.format(format));
        return true;
    }
}
