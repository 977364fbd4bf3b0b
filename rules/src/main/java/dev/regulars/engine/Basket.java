package dev.regulars.engine;

import dev.regulars.program.LineFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction after steps 1 and 2: money in minor units, discounts spread, the business day known.
 *
 * @param lines in the order in which they were sent
 */
public record Basket(LocalDate businessDay, String storeId, String channel, List<Line> lines) {

    /**
     * @param net after the line's discount and its share of the basket's
     * @param eligible the part of {@code net} that earns
     */
    public record Line(
            String lineId,
            String sku,
            @Nullable String category,
            @Nullable String brand,
            BigDecimal quantity,
            long net,
            long eligible,
            boolean excluded)
            implements LineFacts {}

    public Basket {
        lines = List.copyOf(lines);
    }

    public long net() {
        return lines.stream().mapToLong(Line::net).reduce(0, Math::addExact);
    }

    public long eligible() {
        return lines.stream().mapToLong(Line::eligible).reduce(0, Math::addExact);
    }

    /** What conditions and qualification metrics look at: {@code net} without the excluded lines. */
    public long merchandise() {
        return lines.stream()
                .filter(line -> !line.excluded())
                .mapToLong(Line::net)
                .reduce(0, Math::addExact);
    }
}
