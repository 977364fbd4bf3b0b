package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tables may ask of a line item. */
public interface LineFacts {

    String sku();

    @Nullable
    String category();

    @Nullable
    String brand();

    /** {@code color=red}, {@code organic}. */
    Set<String> labels();
}
