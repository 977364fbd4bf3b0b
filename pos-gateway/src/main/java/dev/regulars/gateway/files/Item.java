package dev.regulars.gateway.files;

import java.util.List;

/**
 * One unit of a file: a line of NDJSON, a transaction's lines of CSV, a Transaction of POSLog.
 *
 * @param position from 1, in the order of the file
 * @param entries in the order in which they are sent; one, but for a receipt that is several transactions
 */
public record Item(long position, List<Entry> entries) {
    public Item {
        entries = List.copyOf(entries);
    }
}
