package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.util.List;

/** What the price modifiers of a line, or of the whole receipt, take off; negative when they put on. */
final class PriceModifiers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Element of;
    private final List<Element> modifiers;
    private final BigDecimal quantity;
    private final BigDecimal unit;
    private final boolean takenBack;
    private final Faults faults;

    PriceModifiers(Element of, BigDecimal quantity, BigDecimal unit, boolean takenBack, Faults faults) {
        this.of = of;
        this.modifiers = of.children("RetailPriceModifier").stream()
                .filter(modifier -> !modifier.flag("VoidFlag") && !modifier.flag("CancelFlag"))
                .toList();
        this.quantity = quantity;
        this.unit = unit;
        this.takenBack = takenBack;
        this.faults = faults;
    }

    boolean areThere() {
        return !modifiers.isEmpty() || total().signum() != 0;
    }

    BigDecimal discount() {
        BigDecimal total = total();
        return total.signum() != 0
                ? total
                : modifiers.stream().map(this::discount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the till has added up itself. */
    private BigDecimal total() {
        Element whole = of.filled("ExtendedDiscountAmount");
        if (whole != null) {
            return Decimals.read(whole, faults).abs();
        }
        Element ofOne = of.filled("DiscountAmount");
        return ofOne == null
                ? BigDecimal.ZERO
                : Decimals.read(ofOne, faults).abs().multiply(quantity);
    }

    private BigDecimal discount(Element modifier) {
        Element amount = modifier.filled("Amount");
        if (amount != null && !amount.attribute("Action").equals("Replace")) {
            return signed(amount, Decimals.read(amount, faults));
        }
        Element percent = modifier.filled("Percent", "Percentage");
        if (percent != null) {
            BigDecimal share = Decimals.read(percent, faults).divide(HUNDRED);
            return signed(percent, share.multiply(quantity).multiply(unit));
        }
        Element after = amount != null ? amount : modifier.filled("NewPrice");
        if (after == null) {
            faults.missing(modifier, "Amount");
            return BigDecimal.ZERO;
        }
        Element before = modifier.filled("PreviousPrice");
        BigDecimal from = before == null ? unit : Decimals.read(before, faults).abs();
        return from.subtract(Decimals.read(after, faults).abs()).multiply(quantity);
    }

    private BigDecimal signed(Element element, BigDecimal amount) {
        BigDecimal size = takenBack ? amount.abs() : amount;
        return element.attribute("Action").equals("Add") ? size.negate() : size;
    }
}
