package dev.regulars.gateway.poslog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One receipt as the transactions that it is: a return for each sale that something is taken back from, then the sale.
 * The sale keeps the receipt's id, since a later return's link leads there: an exchange T is the return T~r1 and the
 * sale T.
 */
record SplitReceipt(List<Part> parts) {
    /** @param original the sale that is taken back; null in a sale, and in a return without a link */
    record Part(String transactionId, @Nullable String original, List<ReceiptLine> lines) {
        boolean isSale() {
            return lines.get(0).isSold();
        }
    }

    static SplitReceipt of(String transactionId, List<ReceiptLine> lines) {
        List<ReceiptLine> sold = lines.stream().filter(ReceiptLine::isSold).toList();
        Map<String, List<ReceiptLine>> returned = new LinkedHashMap<>();
        for (ReceiptLine line : lines) {
            if (line.isTakenBack()) {
                String original = line.original();
                returned.computeIfAbsent(original == null ? "" : original, key -> new ArrayList<>())
                        .add(line);
            }
        }
        boolean one = sold.isEmpty() && returned.size() == 1;
        List<Part> parts = new ArrayList<>();
        for (List<ReceiptLine> group : returned.values()) {
            String id = one ? transactionId : transactionId + "~r" + (parts.size() + 1);
            parts.add(new Part(id, group.get(0).original(), SameLines.merged(group)));
        }
        if (!sold.isEmpty()) {
            parts.add(new Part(transactionId, null, sold));
        }
        return new SplitReceipt(parts);
    }
}
