package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a receipt with its lines, its discount and what was paid. */
final class ReceiptJson {
    private final TransactionJson json;
    private final Faults faults;
    private final Tenders tenders;
    private final List<Element> discounts;
    private final BigDecimal discount;
    private final boolean sells;
    private boolean discountIsPlaced;
    private boolean refundIsPlaced;

    ReceiptJson(Element receipt, List<ReceiptLine> lines, TransactionJson json, Faults faults) {
        this.json = json;
        this.faults = faults;
        this.tenders = Tenders.of(receipt, faults);
        this.discounts = BasketDiscount.in(receipt);
        this.sells = lines.stream().anyMatch(ReceiptLine::isSold);
        List<ReceiptLine> discounted =
                lines.stream().filter(line -> line.isSold() == sells).toList();
        this.discount = BasketDiscount.of(receipt, discounted, faults).setScale(2, RoundingMode.HALF_UP);
    }

    ObjectNode of(SplitReceipt.Part part, @Nullable Element member) {
        ObjectNode of = json.of(part.transactionId(), part.isSale() ? "sale" : "return", member);
        if (part.original() != null) {
            of.put("originalTransactionId", part.original());
        }
        ArrayNode lines = of.putArray("lines");
        part.lines().forEach(line -> lines.add(LineJson.of(line, faults)));
        if (part.isSale() == sells) {
            placeDiscount(of);
        }
        if (part.isSale()) {
            addTenders(of, tenders.paid());
        } else if (!refundIsPlaced) {
            refundIsPlaced = true;
            addTenders(of, sells ? tenders.paidBack() : tenders.allBack());
        }
        return of;
    }

    private void placeDiscount(ObjectNode of) {
        if (discount.signum() == 0) {
            return;
        }
        if (discountIsPlaced) {
            faults.invalid(discounts.get(0), "cannot be divided between returns of several sales");
        }
        discountIsPlaced = true;
        of.put("basketDiscount", Decimals.write(discount));
    }

    private static void addTenders(ObjectNode of, Map<String, BigDecimal> amounts) {
        if (!amounts.isEmpty()) {
            ArrayNode tenders = of.putArray("tenders");
            amounts.forEach(
                    (type, amount) -> tenders.addObject().put("type", type).put("amount", Decimals.write(amount)));
        }
    }
}
