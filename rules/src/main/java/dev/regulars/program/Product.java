package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code products.csv}; its category, brand and labels win over what the till says.
 *
 * @param excluded earns nothing and counts for no condition
 * @param price usual price in minor units
 */
public record Product(
        String sku,
        String name,
        @Nullable String category,
        @Nullable String brand,
        Set<String> labels,
        boolean excluded,
        @Nullable Long price) {}
