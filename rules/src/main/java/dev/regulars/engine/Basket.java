package dev.regulars.engine;

import dev.regulars.program.LineFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transaction after steps 1 and 2: money in minor units, discounts spread, the business day known.
 *
 * @param local the store's clock
 * @param tenders types with which anything was paid
 * @param lines in the order in which they were sent
 */
public record Basket(
        LocalDate businessDay,
        LocalDateTime local,
        String storeId,
        String channel,
        Set<String> coupons,
        Set<String> tenders,
        List<Line> lines) {

    /**
     * @param net what is to be paid for it, after its discount and its share of the basket's
     * @param spend the part of {@code net} that minimum spends count
     * @param eligible the part of {@code net} that earns
     */
    public record Line(
            String lineId,
            String sku,
            @Nullable String category,
            @Nullable String brand,
            Set<String> labels,
            BigDecimal quantity,
            long net,
            long spend,
            long eligible,
            boolean excluded)
            implements LineFacts {

        Line with(BigDecimal quantity, long net, long spend, long eligible, boolean excluded) {
            return new Line(lineId, sku, category, brand, labels, quantity, net, spend, eligible, excluded);
        }
    }

    public Basket {
        lines = List.copyOf(lines);
    }

    Basket with(List<Line> others) {
        return new Basket(businessDay, local, storeId, channel, coupons, tenders, others);
    }

    public long net() {
        long sum = 0;
        for (Line line : lines) {
            sum = Math.addExact(sum, line.net());
        }
        return sum;
    }

    public long eligible() {
        long sum = 0;
        for (Line line : lines) {
            sum = Math.addExact(sum, line.eligible());
        }
        return sum;
    }

    /** What qualification metrics count: {@code net} without the excluded lines. */
    public long merchandise() {
        long sum = 0;
        for (Line line : lines) {
            sum = line.excluded() ? sum : Math.addExact(sum, line.net());
        }
        return sum;
    }
}
