package dev.regulars.engine;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.money.Spread;
import dev.regulars.program.BusinessDays;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import dev.regulars.program.Store;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Step 1: minor units, categories and brands from the program's products, discounts on their lines, the business day.
 */
final class Normalise {

    private Normalise() {}

    /**
     * The lines' {@code spend} and {@code eligible} are {@code net} here; step 2 lowers them. The transaction has
     * passed {@link TransactionCheck}.
     */
    static Basket of(Transaction transaction, Program program) {
        return of(transaction, program, Redemption.discount(transaction, program));
    }

    /** @param pointsOff what points take off, in minor units */
    static Basket of(Transaction transaction, Program program, long pointsOff) {
        List<Transaction.Line> lines = transaction.lines();
        long[] values = new long[lines.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(lines.get(i), program.settings().currency());
        }
        long discount = program.settings().currency().toMinor(transaction.basketDiscount());
        long off = Math.min(
                Math.addExact(discount, pointsOff), Arrays.stream(values).sum());
        long[] shares = Spread.byWeight(off, values);
        boolean taxInside = program.settings().earning().pricesIncludeTax();
        List<Basket.Line> result = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            long tax = taxInside
                    ? 0
                    : program.settings().currency().toMinor(lines.get(i).tax());
            result.add(line(lines.get(i), program, Math.addExact(values[i] - shares[i], tax)));
        }
        LocalDateTime local = local(transaction.occurredAt(), transaction.storeId(), program);
        Set<String> tenders = new HashSet<>();
        transaction.tenders().stream()
                .filter(tender -> tender.amount().signum() > 0)
                .forEach(tender -> tenders.add(tender.type()));
        return new Basket(
                businessDay(transaction.occurredAt(), transaction.storeId(), program),
                local,
                transaction.storeId(),
                transaction.channel(),
                Set.copyOf(transaction.coupons()),
                tenders,
                result);
    }

    /** 0.755 kg at 3.99 is 3.01245, so 3.01: a line's value is rounded half up, as the till's receipt shows it. */
    private static long value(Transaction.Line line, CurrencyUnit currency) {
        long value = currency.toMinor(
                line.quantity().multiply(line.unitPrice()).setScale(currency.decimals(), RoundingMode.HALF_UP));
        return Math.max(0, Math.subtractExact(value, currency.toMinor(line.discount())));
    }

    private static Basket.Line line(Transaction.Line line, Program program, long net) {
        Product product = program.products().get(line.sku());
        return new Basket.Line(
                line.lineId(),
                line.sku(),
                product != null && product.category() != null ? product.category() : line.category(),
                product != null && product.brand() != null ? product.brand() : line.brand(),
                product != null && !product.labels().isEmpty() ? product.labels() : line.labels(),
                line.quantity(),
                net,
                net,
                net,
                line.excluded() || (product != null && product.excluded()));
    }

    static LocalDateTime local(Instant instant, String storeId, Program program) {
        return LocalDateTime.ofInstant(instant, zone(storeId, program));
    }

    private static ZoneId zone(String storeId, Program program) {
        Store store = program.stores().get(storeId);
        return store == null ? program.settings().timeZone() : store.timeZone();
    }

    static LocalDate businessDay(Instant instant, String storeId, Program program) {
        return days(storeId, program).at(instant);
    }

    /** On the store's clock. */
    static BusinessDays days(String storeId, Program program) {
        return new BusinessDays(zone(storeId, program), program.settings().dayCutOff());
    }
}
