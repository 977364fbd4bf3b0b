package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is taken off the whole receipt, of the lines together. */
final class BasketDiscount {
    private BasketDiscount() {}

    /** The elements that say so. */
    static List<Element> in(Element receipt) {
        List<Element> found = new ArrayList<>(receipt.children("RetailPriceModifier"));
        for (Element item : Lines.notVoided(receipt)) {
            found.addAll(item.children("Discount"));
            found.addAll(item.children("RetailPriceModifier"));
        }
        found.removeIf(each -> each.flag("VoidFlag") || each.flag("CancelFlag"));
        return found;
    }

    static BigDecimal of(Element receipt, List<ReceiptLine> lines, Faults faults) {
        BigDecimal basket = lines.stream()
                .map(line -> line.price()
                        .quantity()
                        .multiply(line.price().unit())
                        .subtract(line.price().discount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return in(receipt).stream()
                .map(discount -> of(discount, basket, faults))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal of(Element discount, BigDecimal basket, Faults faults) {
        Element amount = discount.filled("Amount", "ExtendedAmount");
        Element percent = discount.filled("Percent", "Percentage");
        Element said = amount != null ? amount : percent;
        if (said == null) {
            faults.missing(discount, "Amount");
            return BigDecimal.ZERO;
        }
        BigDecimal number = Decimals.read(said, faults).abs();
        if (isPutOn(amount)) {
            faults.invalid(said, "must take off: nothing can be put on a whole receipt");
        }
        return amount != null ? number : number.movePointLeft(2).multiply(basket);
    }

    private static boolean isPutOn(@Nullable Element amount) {
        return amount != null && amount.attribute("Action").equals("Add");
    }
}
