package dev.regulars.program;

import org.jspecify.annotations.Nullable;

/** A row of {@code products.csv}; its category and brand win over what the till says. */
public record Product(
        String sku,
        String name,
        @Nullable String category,
        @Nullable String brand) {}
