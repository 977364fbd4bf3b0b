package dev.regulars.program.reading;

import dev.regulars.program.Messages;
import dev.regulars.program.Product;
import dev.regulars.program.Store;
import dev.regulars.program.reading.Diagnostic.Code;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code stores.csv}, {@code products.csv} and {@code messages.csv}. */
final class Catalogue {

    private Catalogue() {}

    static Map<String, Store> stores(List<Row> rows) {
        Map<String, Store> stores = new HashMap<>();
        for (Row row : rows) {
            String zone = row.text("time-zone");
            try {
                stores.put(
                        row.text("store"),
                        new Store(row.text("store"), row.text("name"), ZoneId.of(zone), row.word("country")));
            } catch (DateTimeException e) {
                row.invalid("time-zone", "\"" + zone + "\" is no time zone like Europe/London");
            }
        }
        return stores;
    }

    static Map<String, Product> products(List<Row> rows) {
        Map<String, Product> products = new HashMap<>();
        for (Row row : rows) {
            products.put(
                    row.text("sku"),
                    new Product(
                            row.text("sku"),
                            row.text("name"),
                            row.word("category"),
                            row.word("brand"),
                            row.words("labels"),
                            row.yes("excluded", false),
                            row.whole("price")));
        }
        return products;
    }

    static Messages messages(List<Row> rows) {
        Map<String, String> texts = new LinkedHashMap<>(Messages.DEFAULTS);
        for (Row row : rows) {
            String key = row.text("key");
            if (!Messages.DEFAULTS.containsKey(key)) {
                String near = Spelling.nearest(key, Messages.DEFAULTS.keySet());
                row.report(
                        Code.REFERENCE_UNKNOWN,
                        "key",
                        "\"" + key + "\" is no message of a program"
                                + (near == null ? "" : "; did you mean \"" + near + "\"?"));
            }
            texts.put(Messages.keyIn(key, row.word("language")), row.text("text"));
        }
        return new Messages(texts);
    }
}
