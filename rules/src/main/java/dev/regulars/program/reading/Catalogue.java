package dev.regulars.program.reading;

import dev.regulars.program.Product;
import dev.regulars.program.Store;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code stores.csv} and {@code products.csv}. */
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
}
