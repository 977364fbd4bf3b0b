package dev.regulars.points;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.BusinessDays;
import dev.regulars.program.PointsSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does to a member's points, step by step: first what time has done, then what comes and what goes.
 * Never takes more than is there, except where a return may.
 *
 * <p>Example E4: lots of 100 until 31 March and 50 until 28 February; 120 spent are 50 of February and 70 of March.
 */
public final class PointsBook {

    /** Lots that ended are remembered so long for the returns of their sales. */
    private static final int REMEMBERED_MONTHS = 24;

    private final PointsSettings settings;
    private final LocalDate day;
    private final Lots lots;
    private List<PointsHold> holds;
    private long debt;

    /**
     * @param days of where the transaction is
     * @param purchase whether it is one, which keeps alive the points that end with inactivity
     */
    public PointsBook(PointsAccount before, PointsSettings settings, BusinessDays days, Instant now, boolean purchase) {
        this.settings = settings;
        day = days.at(now);
        lots = new Lots(before);
        debt = before.debt();
        holds = before.holds();
        for (Instant moment : moments(now)) {
            end(days.at(moment));
            release(lot -> isDue(lot.terms().from(), moment));
            holds = holds.stream().filter(hold -> hold.isActive(moment)).toList();
            repay();
        }
        end(day);
        forget();
        if (purchase) {
            // Only now, so that what has ended stays ended.
            lots.active(day);
        }
    }

    /**
     * When points were released and holds lapsed, in this order, and now. Step by step it comes to the same whether
     * a run came by in between or not: what a release repaid is not what would have ended later.
     */
    private SortedSet<Instant> moments(Instant now) {
        SortedSet<Instant> moments = new TreeSet<>();
        for (Lot lot : lots.all()) {
            Instant from = lot.terms().from();
            if (from != null && lot.left() > 0 && !from.isAfter(now)) {
                moments.add(from);
            }
        }
        holds.stream()
                .map(PointsHold::until)
                .filter(until -> !until.isAfter(now))
                .forEach(moments::add);
        moments.add(now);
        return moments;
    }

    private static boolean isDue(@Nullable Instant from, Instant now) {
        return from != null && !from.isAfter(now);
    }

    private void release(Predicate<Lot> due) {
        for (Lot lot : lots.all()) {
            if (lot.left() > 0 && lot.terms().isPending() && due.test(lot)) {
                long points = lot.left();
                lots.replace(lot.minus(points));
                lots.note(Kind.RELEASED, lot.terms(), points);
                lots.put(lot.terms().released(), points, lot.earnedOn());
            }
        }
    }

    private void end(LocalDate today) {
        for (Lot lot : lots.all()) {
            LocalDate last = lots.lastDay(lot);
            if (lot.left() > 0 && last != null && last.isBefore(today)) {
                lots.expire(lot, lot.left(), last);
            }
        }
    }

    private void forget() {
        for (Lot lot : lots.all()) {
            LocalDate ended = lot.expiredOn();
            if (lot.left() == 0 && ended != null && ended.isBefore(day.minusMonths(REMEMBERED_MONTHS))) {
                lots.forget(lot);
            }
        }
    }

    /** Points of a sale that an event makes available: it was delivered. */
    public void release(String decisionId) {
        release(lot -> decisionId.equals(lot.terms().awaits()));
        repay();
        end(day);
    }

    /** @param kind {@link Kind#EARNED}, {@link Kind#ADDED} or {@link Kind#RECEIVED} */
    public void put(Kind kind, LotTerms terms, long points) {
        if (points > 0) {
            lots.note(kind, terms, points);
            lots.put(terms, points, day);
            repay();
        }
    }

    /** But for those that are set aside. */
    public long available() {
        long held = holds.stream().mapToLong(PointsHold::points).sum();
        return Math.subtractExact(lots.available(), held);
    }

    /** The checkout they were set aside for is this one. */
    public void useHold(String id) {
        holds = holds.stream().filter(hold -> !hold.id().equals(id)).toList();
    }

    /**
     * @param kind {@link Kind#SPENT}, {@link Kind#CONVERTED}, {@link Kind#REMOVED} or {@link Kind#SENT}
     * @throws IllegalArgumentException when more than is available
     */
    public void take(Kind kind, long points) {
        if (points > Math.max(0, available())) {
            throw new IllegalArgumentException(points + " points of " + available());
        }
        lots.takeAvailable(kind, points, settings.orderOfUse());
    }

    /**
     * All points leave, pending ones too, and what the member owes or has overdrawn is settled: it has to be owed
     * elsewhere.
     *
     * @return how much that is
     */
    public long leave() {
        holds = List.of();
        long owed = Math.addExact(debt, Math.max(0, -available()));
        put(Kind.RECEIVED, LotTerms.NEVER, owed);
        for (Lot lot : lots.all()) {
            lots.take(Kind.SENT, lot.terms(), lot.left());
        }
        return owed;
    }

    /** Points that are owed from elsewhere; the balance may be below zero after it. */
    public void owe(long points) {
        long paid = lots.takeAvailable(Kind.SENT, points, settings.orderOfUse());
        lots.overdraw(Kind.SENT, points - paid);
    }

    /**
     * A return takes back what its sale brought: from the sale's own lot, then what of it has expired, then other
     * available and pending points, in this order; the rest as the program says.
     *
     * @param earned the terms of the sale's points; null when there is no sale to look at
     * @param soldOn business day of the sale
     */
    public void takeBack(@Nullable LotTerms earned, LocalDate soldOn, long points) {
        debt = Math.addExact(debt, new Clawback(lots, settings).of(earned, soldOn, points));
    }

    /** What is owed is taken from what is available. */
    private void repay() {
        long paid = lots.takeAvailable(Kind.REPAID, Math.min(debt, Math.max(0, available())), settings.orderOfUse());
        debt -= paid;
    }

    /**
     * Points that a sale spent come back into the lots they were taken from, the last taken first. What has ended in
     * the meantime ends again at once, unless the program gives it days of grace.
     *
     * @param spent of the sale
     * @param from how many of them came back before
     * @param to how many of them are back after this
     */
    public void giveBack(List<Movement> spent, long from, long to) {
        new GivingBack(lots, settings.returnedGraceDays(), day).of(spent, from, to);
        repay();
    }

    public PointsChange result() {
        return new PointsChange(lots.result(debt).holding(holds), lots.movements());
    }
}
