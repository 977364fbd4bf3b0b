package dev.regulars.program.drl;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the basket, as conditions in FEEL see it under {@code basket.lines}; excluded lines are no facts.
 *
 * @param category null when the product is unknown; likewise {@code brand}
 * @param labels in alphabetical order
 * @param quantity pieces, kilograms or litres
 * @param amount what is paid for it after discounts, in major units
 */
public record Line(
        String sku,
        @Nullable String category,
        @Nullable String brand,
        List<String> labels,
        BigDecimal quantity,
        BigDecimal amount) {}
