package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.CellType;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. A number shows the decimals that it was written with: {@code 3} as 3, {@code 1.50} as 1.50. */
final class SheetStyles {

    static final String DAY = "yyyy-mm-dd";
    static final String MINUTE = "yyyy-mm-dd hh:mm";
    static final String SECOND = "yyyy-mm-dd hh:mm:ss";

    /** Keeps what is typed as it is typed: 00123, 1E5, =A1. */
    private static final String TEXT = "@";

    private final Workbook workbook;
    private final int currencyDecimals;
    private final Map<String, CellStyle> byFormat = new HashMap<>();

    SheetStyles(Workbook workbook, int currencyDecimals) {
        this.workbook = workbook;
        this.currencyDecimals = currencyDecimals;
    }

    /** For cells that are still empty. */
    CellStyle of(CellType type) {
        return switch (type) {
            case WHOLE -> format("0");
            case DECIMAL -> format("General");
            case PERCENT -> format("0%");
            case AMOUNT -> amount();
            case DATE, MOMENT -> format(DAY);
            default -> text();
        };
    }

    CellStyle text() {
        return format(TEXT);
    }

    CellStyle amount() {
        return format(decimals(currencyDecimals));
    }

    CellStyle number(int decimals) {
        return format(decimals(decimals));
    }

    CellStyle percent(int decimals) {
        return format(decimals(decimals) + "%");
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    CellStyle format(String format) {
        return byFormat.computeIfAbsent(format, code -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    CellStyle header() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }
}
