package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An accountant's own estimate, kept with the reason, for a period that is open. */
@Component
public final class EstimateOverride {
    private static final int MOST_REASON = 500;
    private static final int DECIMALS = 6;

    private final ClosedBooks closed;
    private final Clock clock;

    public EstimateOverride(ClosedBooks closed, Clock clock) {
        this.closed = closed;
        this.clock = clock;
    }

    /** Why an estimate is not taken. */
    public enum Refusal {
        PERIOD_CLOSED("it is closed, and stays so"),
        WRONG_SHARE("a share is above 0 and at most 1, with at most 6 decimals"),
        REASON_MISSING("a reason of 1 to " + MOST_REASON + " characters is needed");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param cohort issue month; null: all that are open, and what the period's sales are shared by */
    public synchronized Optional<Refusal> set(
            YearMonth period, @Nullable YearMonth cohort, BigDecimal share, String reason, String who) {
        if (closed.heads().stream().anyMatch(head -> !head.month().isBefore(period))) {
            return Optional.of(Refusal.PERIOD_CLOSED);
        }
        boolean between = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
        if (!between || share.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Refusal.WRONG_SHARE);
        }
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        closed.add(new OwnEstimate(period, cohort, share, reason.strip(), who, clock.instant()));
        return Optional.empty();
    }
}
