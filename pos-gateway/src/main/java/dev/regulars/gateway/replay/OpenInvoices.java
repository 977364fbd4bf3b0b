package dev.regulars.gateway.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts rows together to invoices. Two people type at the same time, so another invoice can stand between the rows of
 * one (542806 is cut in two by C542805): the last few invoices stay open, and leave in the order in which they began.
 */
final class OpenInvoices {

    static final int MAX_OPEN = 8;

    /** The contract's limit. One row more is kept, so that the mapping sees that the limit is passed. */
    static final int MAX_LINES = 10_000;

    private final Map<String, List<InvoiceLine>> open = new LinkedHashMap<>();
    private final Consumer<Invoice> complete;

    OpenInvoices(Consumer<Invoice> complete) {
        this.complete = complete;
    }

    void add(InvoiceLine line) {
        List<InvoiceLine> lines = open.computeIfAbsent(line.invoice(), number -> new ArrayList<>());
        if (lines.size() <= MAX_LINES) {
            lines.add(line);
        }
        if (open.size() > MAX_OPEN) {
            closeOldest();
        }
    }

    void closeAll() {
        while (!open.isEmpty()) {
            closeOldest();
        }
    }

    private void closeOldest() {
        String number = open.keySet().iterator().next();
        complete.accept(new Invoice(number, List.copyOf(open.remove(number))));
    }
}
