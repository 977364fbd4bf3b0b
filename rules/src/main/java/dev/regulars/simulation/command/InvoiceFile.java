package dev.regulars.simulation.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.simulation.History;
import dev.regulars.simulation.Past;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * A file in the layout of "Online Retail", plain or gzip, read as a stream. What becomes of an invoice is the same as
 * in {@code ./regulars replay}: other invoices may stand between its rows, and it leaves in the order in which it
 * began. Its returns name no sale.
 */
final class InvoiceFile implements History {

    static final List<String> HEADER = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");

    private static final int BUFFER = 1 << 16;
    private static final int MAX_OPEN = 8;

    private final Path file;
    private final Map<String, Invoice> open = new LinkedHashMap<>();
    private long skipped;

    InvoiceFile(Path file) {
        this.file = file;
    }

    /** Invoices that are no transactions of a till. */
    long skipped() {
        return skipped;
    }

    @Override
    public Set<String> returned() {
        return Set.of();
    }

    @Override
    public void forEach(Predicate<Past> reader) throws IOException {
        open.clear();
        skipped = 0;
        try (InputStream bytes = open();
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            boolean first = true;
            for (CsvRecord row : rows) {
                if (first) {
                    checkHeader(row);
                    first = false;
                } else if (!add(row, reader)) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException("no CSV, or cut off: " + broken.getMessage(), broken);
        }
        while (!open.isEmpty()) {
            if (!close(reader)) {
                return;
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    private static void checkHeader(CsvRecord row) throws IOException {
        if (!row.getFields().equals(HEADER)) {
            throw new IOException("the header is not " + String.join(",", HEADER));
        }
    }

    private boolean add(CsvRecord row, Predicate<Past> reader) throws IOException {
        if (row.getFieldCount() != HEADER.size()) {
            throw new IOException("row %d has %d fields, not %d"
                    .formatted(row.getStartingLineNumber(), row.getFieldCount(), HEADER.size()));
        }
        String number = row.getField(0).strip();
        Invoice invoice = open.get(number);
        try {
            if (invoice == null) {
                invoice = new Invoice(number, row);
                open.put(number, invoice);
            }
            invoice.add(row);
        } catch (NumberFormatException | java.time.DateTimeException unreadable) {
            throw new IOException(
                    "row %d: quantity, date or price cannot be read".formatted(row.getStartingLineNumber()),
                    unreadable);
        }
        return open.size() <= MAX_OPEN || close(reader);
    }

    private boolean close(Predicate<Past> reader) {
        Iterator<Invoice> oldest = open.values().iterator();
        Past past = oldest.next().past();
        oldest.remove();
        if (past == null) {
            skipped++;
            return true;
        }
        return reader.test(past);
    }
}
