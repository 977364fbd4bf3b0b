package dev.regulars.gateway.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A file in the layout of "Online Retail", plain or gzip, read as a stream: memory does not grow with the file. */
final class InvoiceFile implements AutoCloseable {

    static final List<String> HEADER = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");

    /** Characters of one row at most, blanks and quotes included. */
    private static final int MAX_ROW = 65_536;

    private final CountedInput counted;
    private final InputStream input;
    private final long size;

    InvoiceFile(Path file) throws IOException {
        size = Math.max(Files.size(file), 1);
        counted = new CountedInput(Files.newInputStream(file));
        BufferedInputStream buffered = new BufferedInputStream(counted, MAX_ROW);
        input = file.toString().endsWith(".gz") ? new GZIPInputStream(buffered, MAX_ROW) : buffered;
    }

    /** The share of the file that is read, 0 to 1. */
    double progress() {
        return (double) counted.count() / size;
    }

    void forEach(Consumer<Invoice> complete) throws IOException {
        OpenInvoices invoices = new OpenInvoices(complete);
        CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().maxBufferSize(MAX_ROW).ofNamedCsvRecord(input, StandardCharsets.UTF_8);
        try {
            for (NamedCsvRecord row : rows) {
                invoices.add(line(row));
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException("no CSV, or cut off: " + broken.getMessage(), broken);
        }
        invoices.closeAll();
    }

    private static InvoiceLine line(NamedCsvRecord row) throws IOException {
        if (!row.getHeader().equals(HEADER)) {
            throw new IOException("the header is not " + String.join(",", HEADER));
        }
        if (row.getFieldCount() != HEADER.size()) {
            throw new IOException("row %d has %d fields, not %d"
                    .formatted(row.getStartingLineNumber(), row.getFieldCount(), HEADER.size()));
        }
        try {
            return new InvoiceLine(
                    row.getField(0).strip(),
                    row.getField(1).strip(),
                    row.getField(2).strip(),
                    new BigDecimal(row.getField(3)),
                    LocalDateTime.parse(row.getField(4).replace(' ', 'T')),
                    new BigDecimal(row.getField(5)),
                    row.getField(6).strip(),
                    row.getField(7).strip());
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new IOException(
                    "row %d: quantity, date or price cannot be read".formatted(row.getStartingLineNumber()),
                    unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
