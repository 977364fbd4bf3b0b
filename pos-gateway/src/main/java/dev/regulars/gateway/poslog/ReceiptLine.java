package dev.regulars.gateway.poslog;

import org.jspecify.annotations.Nullable;

/**
 * A line that was sold or taken back.
 *
 * @param element Sale or Return
 * @param lineId of the line itself; of the sale's line when something is taken back from a known sale
 * @param original transaction id of the sale that it is taken back from
 */
record ReceiptLine(Element element, String lineId, @Nullable String original, LinePrice price) {
    boolean isSold() {
        return !isTakenBack();
    }

    boolean isTakenBack() {
        return element.name().startsWith("Return");
    }
}
