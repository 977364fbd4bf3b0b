package dev.regulars.gateway.poslog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two pieces of one line of the sale that are scanned one by one when they come back are one line of the return. */
final class SameLines {
    private SameLines() {}

    static List<ReceiptLine> merged(List<ReceiptLine> lines) {
        Map<String, ReceiptLine> merged = new LinkedHashMap<>();
        for (ReceiptLine line : lines) {
            merged.merge(key(line), line, SameLines::together);
        }
        return new ArrayList<>(merged.values());
    }

    private static String key(ReceiptLine line) {
        return line.original() == null
                ? line.element().path()
                : line.lineId() + " " + line.price().unit().stripTrailingZeros();
    }

    private static ReceiptLine together(ReceiptLine one, ReceiptLine other) {
        LinePrice price = new LinePrice(
                one.price().quantity().add(other.price().quantity()),
                one.price().unit(),
                one.price().discount().add(other.price().discount()));
        return new ReceiptLine(one.element(), one.lineId(), one.original(), price);
    }
}
