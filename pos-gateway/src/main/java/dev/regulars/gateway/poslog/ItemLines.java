package dev.regulars.gateway.poslog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a receipt that sell or take back. */
final class ItemLines {
    private static final Set<String> KINDS =
            Set.of("Sale", "SaleForDelivery", "SaleForPickup", "Return", "ReturnForDelivery", "ReturnForPickup");
    private final Head head;
    private final Faults faults;

    ItemLines(Head head, Faults faults) {
        this.head = head;
        this.faults = faults;
    }

    List<ReceiptLine> of(Element receipt) {
        List<ReceiptLine> lines = new ArrayList<>();
        int number = 0;
        for (Element item : receipt.children("LineItem")) {
            number++;
            if (!item.flag("VoidFlag") && !item.flag("CancelFlag")) {
                for (Element child : item.children()) {
                    if (KINDS.contains(child.name()) && !child.flag("VoidFlag") && !child.flag("CancelFlag")) {
                        lines.add(line(item, child, number));
                    }
                }
            }
        }
        return lines;
    }

    private ReceiptLine line(Element item, Element element, int number) {
        boolean takenBack = element.name().startsWith("Return");
        LinePrice price = new Pricing(element, takenBack, head.decimals(), faults).price();
        Element link = takenBack ? element.child("TransactionLink") : null;
        Element sequence = item.filled("SequenceNumber");
        if (link == null) {
            String lineId = sequence == null ? Integer.toString(number) : TransactionIds.number(sequence.text());
            return new ReceiptLine(element, lineId, null, price);
        }
        return new ReceiptLine(element, originalLine(link), original(link), price);
    }

    private @Nullable String original(Element link) {
        Names names = Names.read(link, head.names().store(), faults);
        return names == null ? null : names.transactionId();
    }

    /** The decision service takes back line by line, so it must be said which. */
    private String originalLine(Element link) {
        Element line = link.filled("LineItemSequenceNumber");
        if (line == null) {
            faults.missing(link, "LineItemSequenceNumber");
            return "";
        }
        return TransactionIds.number(line.text());
    }
}
