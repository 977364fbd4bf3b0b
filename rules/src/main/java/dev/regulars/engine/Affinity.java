package dev.regulars.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * How much a member buys of something.
 *
 * @param weight purchases, each halved for every half-life that has passed since it, as of {@code asOf}
 * @param asOf business day of the last purchase, be it taken back since
 * @param recentDays business days of the last purchases, oldest first, a day once for each purchase, at most
 *     {@link #MAX_RECENT}
 */
public record Affinity(double weight, LocalDate asOf, List<LocalDate> recentDays) {

    public static final int MAX_RECENT = 12;

    public Affinity {
        recentDays = List.copyOf(recentDays);
    }
}
