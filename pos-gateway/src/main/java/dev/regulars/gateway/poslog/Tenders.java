package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was paid, or paid back, by type; change is taken off. */
final class Tenders {
    private final Map<String, BigDecimal> paid = new TreeMap<>();
    private final Map<String, BigDecimal> paidBack = new TreeMap<>();

    static Tenders of(Element receipt, Faults faults) {
        Tenders tenders = new Tenders();
        for (Element item : Lines.notVoided(receipt)) {
            item.children("Tender").forEach(tender -> tenders.add(tender, faults));
        }
        return tenders;
    }

    Map<String, BigDecimal> paid() {
        return positive(paid);
    }

    Map<String, BigDecimal> paidBack() {
        return positive(paidBack);
    }

    /** Of a receipt that only takes back: some tills write what they pay out as a negative sale, some as a refund. */
    Map<String, BigDecimal> allBack() {
        Map<String, BigDecimal> all = new TreeMap<>(paidBack);
        paid.forEach((type, amount) -> all.merge(type, amount.abs(), BigDecimal::add));
        return positive(all);
    }

    private void add(Element tender, Faults faults) {
        Element amountElement = tender.filled("Amount");
        if (amountElement == null) {
            faults.missing(tender, "Amount");
            return;
        }
        String type = type(tender.attribute("TenderType"));
        BigDecimal amount = Decimals.read(amountElement, faults);
        boolean back = tender.attribute("TypeCode").equals("Refund");
        boolean change = tender.attribute("TypeCode").equals("Change")
                || tender.flag("ChangeFlag")
                || (!back && amount.signum() < 0);
        for (Element given : tender.children("TenderChange")) {
            Element of = given.filled("Amount");
            amount = of == null
                    ? amount
                    : amount.subtract(Decimals.read(of, faults).abs());
        }
        (back ? paidBack : paid).merge(type, change || back ? signed(amount, change) : amount, BigDecimal::add);
    }

    private static BigDecimal signed(BigDecimal amount, boolean change) {
        return change ? amount.abs().negate() : amount.abs();
    }

    /** Cash can be less than nothing: change on a voucher. Then the contract has no place for it. */
    private static Map<String, BigDecimal> positive(Map<String, BigDecimal> tenders) {
        return tenders.entrySet().stream()
                .filter(tender -> tender.getValue().signum() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static String type(String tenderType) {
        return switch (tenderType) {
            case "Cash" -> "cash";
            case "CreditDebit", "Credit", "Debit" -> "card";
            case "GiftCard", "GiftCertificate", "StoredValue", "StoredValueFund" -> "gift-card";
            case "Voucher", "Coupon", "ManufacturerCoupon", "StoreCoupon" -> "voucher";
            case "LoyaltyPoints", "Points", "Loyalty" -> "points";
            default -> "other";
        };
    }
}
