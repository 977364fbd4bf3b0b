package dev.regulars.program;

import org.jspecify.annotations.Nullable;

/** What the tables may ask of a line item. */
public interface LineFacts {

    String sku();

    @Nullable
    String category();

    @Nullable
    String brand();
}
