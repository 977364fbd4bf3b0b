package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import dev.regulars.analytics.accounting.points.Flow;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Closed periods and accountants' estimates: only ever added to. */
public interface ClosedBooks {
    /** With their cohorts, but without flows, journal, trial balance and checks; oldest first. */
    List<Period> heads();

    Optional<Period> find(YearMonth month);

    /** Of all closed periods, by the period that booked them. */
    Map<YearMonth, List<Flow>> flows();

    /** Balances of accounts before a period: of all that was closed before it. */
    Map<Role, Long> balances(YearMonth before);

    /** In one transaction. */
    void add(Period closed);

    /** The newest of each period and cohort. */
    List<OwnEstimate> estimates();

    void add(OwnEstimate estimate);
}
