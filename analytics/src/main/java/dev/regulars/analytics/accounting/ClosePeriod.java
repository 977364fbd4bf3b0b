package dev.regulars.analytics.accounting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Closes the oldest open period for good. What is known of it by now is booked; what comes later is booked in the first
 * period that is open then.
 */
@Component
public final class ClosePeriod {
    private final Books books;
    private final ClosedBooks closed;
    private final Clock clock;

    public ClosePeriod(Books books, ClosedBooks closed, Clock clock) {
        this.books = books;
        this.closed = closed;
        this.clock = clock;
    }

    public synchronized CloseResult close(YearMonth month, String who) {
        List<Period> heads = closed.heads();
        if (heads.stream().anyMatch(head -> head.month().equals(month))) {
            return new CloseResult(CloseRefusal.PERIOD_CLOSED, books.find(month).orElse(null));
        }
        Optional<Period> found = books.find(month);
        if (found.isEmpty()) {
            return new CloseResult(CloseRefusal.NO_SUCH_PERIOD, null);
        }
        Period period = found.get();
        if (!books.open().get(0).month().equals(month)) {
            return new CloseResult(CloseRefusal.PERIOD_NOT_NEXT, period);
        }
        if (!LocalDate.now(clock).isAfter(month.atEndOfMonth())) {
            return new CloseResult(CloseRefusal.PERIOD_NOT_OVER, period);
        }
        if (!period.differences().isEmpty()) {
            return new CloseResult(CloseRefusal.BOOKS_DIFFER, period);
        }
        String previous = heads.isEmpty() ? "" : checksum(heads.get(heads.size() - 1));
        Period done = period.closed(new Close(clock.instant(), who, previous, Checksum.of(previous, period)));
        closed.add(done);
        return new CloseResult(null, done);
    }

    /** Whether a closed period is what was closed, and stands on the one before. */
    public boolean isIntact(Period period) {
        Close close = period.close();
        return close != null && close.checksum().equals(Checksum.of(close.previous(), period));
    }

    private static String checksum(Period head) {
        Close close = head.close();
        return close == null ? "" : close.checksum();
    }
}
