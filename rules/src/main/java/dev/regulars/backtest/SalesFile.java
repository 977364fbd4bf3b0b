package dev.regulars.backtest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Sales of members as {@code .csv.gz}, in the columns of Complete Journey or of Online Retail. */
record SalesFile(Path path) {

    static final int MAX_LINES = 5_000_000;

    /** Visits in the order of their time, of equals in that of their baskets. */
    List<Visit> visits() throws IOException {
        Map<String, Visit> visits = new LinkedHashMap<>();
        int lines = 0;
        try (InputStreamReader text =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord csv : records) {
                if (++lines > MAX_LINES) {
                    throw new IOException(path + " has more than " + MAX_LINES + " lines");
                }
                Visit line = csv.findField("household_id").isPresent() ? completeJourney(csv) : onlineRetail(csv);
                if (line != null) {
                    visits.computeIfAbsent(
                                    line.basket(), id -> new Visit(line.at(), line.member(), id, new ArrayList<>()))
                            .items()
                            .addAll(line.items());
                }
            }
        }
        return visits.values().stream()
                .sorted(Comparator.comparing(Visit::at).thenComparing(Visit::basket))
                .toList();
    }

    /** A few lines are of products that the product file does not have: they have no category. */
    private static @Nullable Visit completeJourney(NamedCsvRecord csv) {
        String category = csv.getField("product_category");
        if (category.isEmpty()) {
            return null;
        }
        return new Visit(
                LocalDateTime.parse(csv.getField("transaction_timestamp")),
                csv.getField("household_id"),
                csv.getField("basket_id"),
                List.of(new Visit.Item(csv.getField("product_id"), category, csv.getField("brand"), category)));
    }

    /** Sales to known customers of what has a stock code of five digits; the rest is carriage, fees and returns. */
    private static @Nullable Visit onlineRetail(NamedCsvRecord csv) {
        String sku = csv.getField("StockCode");
        if (csv.getField("CustomerID").isEmpty()
                || csv.getField("InvoiceNo").startsWith("C")
                || !sku.matches("\\d{5}.*")
                || Double.parseDouble(csv.getField("UnitPrice")) <= 0) {
            return null;
        }
        return new Visit(
                LocalDateTime.parse(csv.getField("InvoiceDate").replace(' ', 'T')),
                csv.getField("CustomerID"),
                csv.getField("InvoiceNo"),
                List.of(new Visit.Item(sku, "", "", sku)));
    }
}
