package dev.regulars.analytics.accounting.books;

import static dev.regulars.analytics.accounting.books.Role.CLEARING;
import static dev.regulars.analytics.accounting.books.Role.CONTRACT_LIABILITY_POINTS;
import static dev.regulars.analytics.accounting.books.Role.CONTRACT_LIABILITY_VOUCHERS;
import static dev.regulars.analytics.accounting.books.Role.MARKETING_EXPENSE;
import static dev.regulars.analytics.accounting.books.Role.REVENUE_BREAKAGE;
import static dev.regulars.analytics.accounting.books.Role.REVENUE_GOODS;
import static dev.regulars.analytics.accounting.books.Role.REVENUE_POINTS;

import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.accounting.points.Origin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A period's entries. Example: sales of 100,000.00 with 8,675.80 for their points are clearing 100,000.00 debit,
 * revenue from goods 91,324.20 and contract liability 8,675.80 credit.
 */
public final class Journal {
    private final List<JournalLine> lines = new ArrayList<>();
    private final List<RollLine> roll;
    private final Allocations money;
    private final Minor minor;

    private Journal(YearMonth period, List<RollLine> roll, List<Flow> flows, Minor minor) {
        this.roll = roll;
        this.money = new Allocations(period, flows);
        this.minor = minor;
    }

    public static List<JournalLine> of(YearMonth period, List<RollLine> roll, List<Flow> flows, Minor minor) {
        return new Journal(period, roll, flows, minor).make();
    }

    private List<JournalLine> make() {
        for (boolean prior : new boolean[] {false, true}) {
            long sold = minor.cents(money.total(FlowKind.CONSIDERATION, prior));
            long allocated =
                    sum(Origin.SALE, line -> prior ? line.allocatedPrior() : line.allocated() - line.allocatedPrior());
            post(Entry.SALES, prior, CLEARING, sold);
            post(Entry.SALES, prior, REVENUE_GOODS, allocated - sold);
            post(Entry.SALES, prior, CONTRACT_LIABILITY_POINTS, -allocated);
            long returned = minor.cents(money.total(FlowKind.CONSIDERATION_RETURNED, prior));
            long back =
                    sum(Origin.SALE, line -> prior ? line.takenBackPrior() : line.takenBack() - line.takenBackPrior());
            post(Entry.RETURNS, prior, REVENUE_GOODS, returned - back);
            post(Entry.RETURNS, prior, CONTRACT_LIABILITY_POINTS, back);
            post(Entry.RETURNS, prior, CLEARING, -returned);
        }
        releases(Origin.SALE, Entry.REDEMPTION, REVENUE_POINTS, RollLine::byRedemption);
        releases(Origin.SALE, Entry.EXPIRY, REVENUE_BREAKAGE, RollLine::byExpiry);
        releases(Origin.SALE, Entry.ESTIMATES, REVENUE_POINTS, RollLine::byEstimate);
        releases(
                Origin.GOODWILL,
                Entry.GOODWILL_GRANTED,
                MARKETING_EXPENSE,
                line -> line.takenBack() - line.allocated());
        releases(Origin.GOODWILL, Entry.GOODWILL_REDEMPTION, REVENUE_POINTS, RollLine::byRedemption);
        releases(Origin.GOODWILL, Entry.GOODWILL_EXPIRY, MARKETING_EXPENSE, RollLine::byExpiry);
        releases(Origin.GOODWILL, Entry.GOODWILL_ESTIMATES, MARKETING_EXPENSE, RollLine::byEstimate);
        long moved = roll.stream()
                .mapToLong(line -> line.after().vouchers() - line.openingVouchers())
                .sum();
        post(Entry.VOUCHERS, false, CONTRACT_LIABILITY_POINTS, moved);
        post(Entry.VOUCHERS, false, CONTRACT_LIABILITY_VOUCHERS, -moved);
        return List.copyOf(lines);
    }

    private void releases(Origin origin, Entry entry, Role against, ToLongFunction<RollLine> amount) {
        long released = sum(origin, amount);
        post(entry, false, CONTRACT_LIABILITY_POINTS, released);
        post(entry, false, against, -released);
    }

    private long sum(Origin origin, ToLongFunction<RollLine> amount) {
        return roll.stream()
                .filter(line -> line.after().cohort().key().origin() == origin)
                .mapToLong(amount)
                .sum();
    }

    /** Debit above zero, credit below. */
    private void post(Entry entry, boolean prior, Role role, long debit) {
        if (debit != 0) {
            lines.add(new JournalLine(entry, prior, role, Math.max(0, debit), Math.max(0, -debit)));
        }
    }
}
