package dev.regulars.points;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.Availability;
import dev.regulars.program.BusinessDays;
import dev.regulars.program.Expiry;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.Shortfall;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** A member's points through the days of an example. */
final class Member {

    static final BusinessDays DAYS = new BusinessDays(ZoneOffset.UTC, LocalTime.MIDNIGHT);

    private final PointsSettings settings;
    PointsAccount account = PointsAccount.EMPTY;

    Member(OrderOfUse order, Shortfall shortfall, int graceDays) {
        settings = new PointsSettings(
                Expiry.NEVER, 0, List.of(), Availability.AT_ONCE, 1, order, shortfall, graceDays, List.of());
    }

    static Member usual() {
        return new Member(OrderOfUse.EARLIEST_EXPIRY, Shortfall.NEGATIVE_BALANCE, 0);
    }

    PointsChange on(String day, Consumer<PointsBook> work) {
        LocalDate date = LocalDate.parse(day);
        PointsBook book =
                new PointsBook(account, settings, DAYS, date.atTime(12, 0).toInstant(ZoneOffset.UTC), false);
        work.accept(book);
        account = book.result().after();
        return book.result();
    }

    PointsChange earns(String day, long points, String lastDay) {
        LotTerms terms = LotTerms.until(LocalDate.parse(lastDay));
        return on(day, book -> book.put(Kind.EARNED, terms, points));
    }

    PointsChange spends(String day, long points) {
        return on(day, book -> book.take(Kind.SPENT, points));
    }

    long expire(String day) {
        return on(day, book -> {}).points(Kind.EXPIRED);
    }
}
