package dev.regulars.gateway.replay;

import java.util.List;

/** The rows of one invoice number, at least one, in the order of the file. */
record Invoice(String number, List<InvoiceLine> lines) {

    InvoiceLine first() {
        return lines.get(0);
    }

    /** `C536379`: goods came back, or an order was cancelled. */
    boolean isReturn() {
        return number.startsWith("C");
    }

    /** `A563185`: the bookkeeper's adjustment of a bad debt. */
    boolean isAdjustment() {
        return number.startsWith("A");
    }
}
