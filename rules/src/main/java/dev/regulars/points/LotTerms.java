package dev.regulars.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From when and until when points can be spent; fixed when they are issued, whatever the program says later.
 *
 * @param from when they become available; null when they are
 * @param awaits decision id of the sale, when an event of it makes them available; null when none does
 * @param lastDay last business day on which they can be spent; null when no date ends them
 * @param idleMonths they end this many months after the member's last purchase; 0 when they do not
 */
public record LotTerms(
        @Nullable Instant from,
        @Nullable String awaits,
        @Nullable LocalDate lastDay,
        int idleMonths) implements Comparable<LotTerms> {

    /** At once and for ever. */
    public static final LotTerms NEVER = new LotTerms(null, null, null, 0);

    private static final Comparator<LotTerms> ORDER = Comparator.comparing((LotTerms terms) -> dayNumber(terms.lastDay))
            .thenComparing(LotTerms::idleMonths)
            .thenComparing(terms -> terms.from == null ? Instant.MIN : terms.from)
            .thenComparing(terms -> terms.awaits == null ? "" : terms.awaits);

    /** No day comes after all days. */
    static long dayNumber(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }

    public static LotTerms until(LocalDate lastDay) {
        return new LotTerms(null, null, lastDay, 0);
    }

    public boolean isPending() {
        return from != null || awaits != null;
    }

    /** The same points once they can be spent. */
    public LotTerms released() {
        return isPending() ? new LotTerms(null, null, lastDay, idleMonths) : this;
    }

    /** @param activeOn the member's last purchase; null when there was none */
    @Nullable
    public LocalDate lastDay(@Nullable LocalDate activeOn) {
        return idleMonths == 0 || activeOn == null ? lastDay : activeOn.plusMonths(idleMonths);
    }

    @Override
    public int compareTo(LotTerms other) {
        return ORDER.compare(this, other);
    }
}
