package dev.regulars.program.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as a sheet stores them: {@code 0.10000000000000001} is 0.1, since 15 digits are all that it keeps. */
final class SheetNumber {

    private static final MathContext DIGITS = new MathContext(CellWriter.MAX_DIGITS);
    private static final int MAX_LENGTH = 40;
    private static final double MOST = 1e100;
    /** No cell of a program has more. */
    private static final int MAX_DECIMALS = 6;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.]+([eE][-+]?\\d+)?");

    private SheetNumber() {}

    /** Null when it is none. */
    static @Nullable BigDecimal of(String text) {
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) > MOST) {
                return null;
            }
            BigDecimal rounded = new BigDecimal(Double.toString(number)).round(DIGITS);
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** As the cell shows it: {@code 40} with 2 is 40.00; and never less than it is: 40.125 with 2 stays. */
    static String withDecimals(BigDecimal number, int decimals) {
        int scale = Math.max(number.scale(), Math.min(decimals, MAX_DECIMALS));
        return number.setScale(Math.max(scale, 0)).toPlainString();
    }
}
