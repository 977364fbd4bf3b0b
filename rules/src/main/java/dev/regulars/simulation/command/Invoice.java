package dev.regulars.simulation.command;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Line;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.simulation.Past;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows of one invoice number, which become a transaction as the gateway's replay makes one of them. */
final class Invoice {

    private static final ZoneId SHOP = ZoneId.of("Europe/London");
    private static final int PRICE_DECIMALS = 2;
    private static final int MAX_LINES = 10_000;
    private static final int MAX_COUNTRIES = 300;
    private static final Map<String, String> STORES = new ConcurrentHashMap<>();

    private final String number;
    private final Instant at;
    private final String customer;
    private final String store;
    private final List<Line> lines = new ArrayList<>();
    private final boolean isReturn;
    private boolean isOdd;

    Invoice(String number, CsvRecord first) {
        this.number = number;
        at = LocalDateTime.parse(first.getField(4).replace(' ', 'T'))
                .atZone(SHOP)
                .toInstant();
        customer = first.getField(6).strip();
        store = store(first.getField(7).strip());
        isReturn = number.startsWith("C");
        isOdd = number.startsWith("A");
    }

    /** A stock correction, a negative price or a return of a positive quantity makes the whole invoice none. */
    void add(CsvRecord row) {
        BigDecimal quantity = new BigDecimal(row.getField(3));
        BigDecimal price = new BigDecimal(row.getField(5));
        isOdd |= quantity.signum() != (isReturn ? -1 : 1) || price.signum() < 0 || lines.size() == MAX_LINES;
        if (isOdd) {
            return;
        }
        Article article = Article.of(row.getField(1).strip());
        lines.add(new Line(
                Integer.toString(lines.size() + 1),
                article.sku(),
                quantity.abs(),
                price.scale() > PRICE_DECIMALS ? price.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP) : price,
                BigDecimal.ZERO,
                null,
                null,
                !article.isGoods(),
                Set.of(),
                BigDecimal.ZERO));
    }

    /** Null when the invoice is no transaction of a till. */
    @Nullable
    Past past() {
        if (isOdd) {
            return null;
        }
        Transaction transaction = new Transaction(
                "replay",
                number,
                isReturn ? Type.RETURN : Type.SALE,
                at,
                store,
                "1",
                "web",
                "GBP",
                null,
                List.copyOf(lines),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Transaction.Prices.FINAL);
        return new Past(transaction, customer.isEmpty() ? null : customer, null, null);
    }

    private static String store(String country) {
        if (STORES.size() > MAX_COUNTRIES) {
            STORES.clear();
        }
        return STORES.computeIfAbsent(country, name -> {
            String dashed = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return "web-" + dashed.replaceAll("^-|-$", "");
        });
    }
}
