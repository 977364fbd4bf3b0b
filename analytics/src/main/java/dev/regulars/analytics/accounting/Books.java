package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.Ledger.Span;
import dev.regulars.analytics.accounting.points.Flow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All periods: closed ones as they were closed, open ones from the decisions of this moment. */
@Component
public final class Books {
    /** So many months are worked out at once; whoever has more open has to close some. */
    private static final int MOST_OPEN = 120;

    private final Ledger ledger;
    private final ClosedBooks closed;
    private final AccountingSettings settings;
    private @Nullable String version;
    private List<Period> open = List.of();

    public Books(Ledger ledger, ClosedBooks closed, AccountingSettings settings) {
        this.ledger = ledger;
        this.closed = closed;
        this.settings = settings;
    }

    /** Oldest first. Closed ones lack flows, journal, trial balance and checks. */
    public synchronized List<Period> all() {
        List<Period> all = new ArrayList<>(closed.heads());
        all.addAll(open());
        return all;
    }

    public synchronized Optional<Period> find(YearMonth month) {
        return closed.find(month)
                .or(() -> open().stream()
                        .filter(period -> period.month().equals(month))
                        .findFirst());
    }

    /** The one to close next, and those after it. */
    public synchronized List<Period> open() {
        try (Ledger.Snapshot snapshot = ledger.open(settings.pointValue())) {
            Optional<Span> span = snapshot.span();
            if (span.isEmpty()) {
                return List.of();
            }
            List<Period> heads = closed.heads();
            String now = span.get().version()
                    + '/'
                    + heads.size()
                    + '/'
                    + closed.estimates().hashCode();
            if (!now.equals(version)) {
                open = workOut(snapshot, span.get(), heads);
                version = now;
            }
            return open;
        }
    }

    private List<Period> workOut(Ledger.Snapshot snapshot, Span span, List<Period> heads) {
        YearMonth first = heads.isEmpty()
                ? YearMonth.from(span.first())
                : heads.get(heads.size() - 1).month().plusMonths(1);
        OpenBooks books = new OpenBooks(settings, new OwnEstimates(closed.estimates()), span, first);
        Map<YearMonth, List<Flow>> booked = closed.flows();
        for (Period head : heads) {
            books.closed(head, booked.getOrDefault(head.month(), List.of()));
        }
        books.accounts(closed.balances(first));
        YearMonth last = YearMonth.from(span.last());
        Map<YearMonth, List<Flow>> points = snapshot.points();
        Map<YearMonth, Map<String, Long>> postings = snapshot.postings();
        Map<String, Long> posted = new HashMap<>();
        List<Period> all = new ArrayList<>();
        YearMonth from = YearMonth.from(span.first());
        for (YearMonth month = first; !month.isAfter(last) && all.size() < MOST_OPEN; month = month.plusMonths(1)) {
            List<Flow> known = new ArrayList<>(snapshot.money(from, month, books.shares(month)));
            for (YearMonth each = from; !each.isAfter(month); each = each.plusMonths(1)) {
                known.addAll(points.getOrDefault(each, List.of()));
                postings.getOrDefault(each, Map.of()).forEach((name, sum) -> posted.merge(name, sum, Math::addExact));
            }
            List<Flow> flows = month.equals(first) ? Residual.of(known, booked.values()) : known;
            all.add(books.open(month, span, flows, Map.copyOf(posted)));
            from = month.plusMonths(1);
        }
        return all;
    }
}
