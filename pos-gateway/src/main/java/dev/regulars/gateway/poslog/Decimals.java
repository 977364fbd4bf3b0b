package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of the document, within what the contract can carry. */
final class Decimals {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,10}(\\.\\d{0,6})?");
    static final String EXPECTED = "must be a decimal number of at most 10 digits before and 6 after the point";

    private Decimals() {}

    /** Zero, with a fault, when it is no number; so all faults of a transaction can be told at once. */
    static BigDecimal read(Element element, Faults faults) {
        if (!DECIMAL.matcher(element.text()).matches()) {
            faults.invalid(element, EXPECTED);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(element.text());
    }

    /** As the contract writes it: no exponent, no needless zeros. */
    static String write(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
