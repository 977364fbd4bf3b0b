package dev.regulars.program;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A row of {@code stores.csv}. */
public record Store(
        String id, String name, ZoneId timeZone, @Nullable String country) {}
