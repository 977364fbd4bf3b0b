package dev.regulars.engine;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.money.Spread;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 1: minor units, categories and brands from the program's products, discounts on their lines, the business day.
 */
final class Normalise {

    private Normalise() {}

    /**
     * The lines' {@code eligible} is {@code net} here; step 2 lowers it. The transaction has passed {@link
     * TransactionCheck}.
     */
    static Basket of(Transaction transaction, Program program) {
        List<Transaction.Line> lines = transaction.lines();
        long[] values = new long[lines.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(lines.get(i), program.settings().currency());
        }
        long discount = program.settings().currency().toMinor(transaction.basketDiscount());
        long[] shares = Spread.byWeight(discount, values);
        List<Basket.Line> result = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            result.add(line(lines.get(i), program, values[i] - shares[i]));
        }
        return new Basket(
                businessDay(transaction.occurredAt(), transaction.storeId(), program),
                transaction.storeId(),
                transaction.channel(),
                result);
    }

    /** 0.755 kg at 3.99 is 3.01245, so 3.01: a line's value is rounded half up, as the till's receipt shows it. */
    private static long value(Transaction.Line line, CurrencyUnit currency) {
        BigDecimal value =
                line.quantity().multiply(line.unitPrice()).setScale(currency.decimals(), RoundingMode.HALF_UP);
        return Math.max(0, Math.subtractExact(currency.toMinor(value), currency.toMinor(line.discount())));
    }

    private static Basket.Line line(Transaction.Line line, Program program, long net) {
        Product product = program.products().get(line.sku());
        return new Basket.Line(
                line.lineId(),
                line.sku(),
                product != null && product.category() != null ? product.category() : line.category(),
                product != null && product.brand() != null ? product.brand() : line.brand(),
                line.quantity(),
                net,
                net,
                line.excluded());
    }

    /** 02:30 with a day cut-off of 04:00 belongs to the day before, on the store's clock. */
    static LocalDate businessDay(Instant instant, String storeId, Program program) {
        ProgramSettings settings = program.settings();
        Store store = program.stores().get(storeId);
        ZoneId zone = store == null ? settings.timeZone() : store.timeZone();
        ZonedDateTime local = instant.atZone(zone);
        return local.toLocalTime().isBefore(settings.dayCutOff())
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }
}
