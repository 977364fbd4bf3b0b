package dev.regulars.points;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of a member.
 *
 * @param lots in the order of their terms
 * @param overdrawn how far the balance is below zero; no available lot has points then
 * @param debt what the member owes apart from the balance
 * @param activeOn business day of the last purchase; null when there was none
 * @param told of which ends of points the member knows
 * @param holds points set aside; lapsed ones may be among them
 */
public record PointsAccount(
        List<Lot> lots,
        long overdrawn,
        long debt,
        @Nullable LocalDate activeOn,
        List<Notice> told,
        List<PointsHold> holds) {

    public static final PointsAccount EMPTY = new PointsAccount(List.of(), 0, 0, null, List.of(), List.of());

    public PointsAccount {
        lots = lots == null ? List.of() : List.copyOf(lots);
        told = told == null ? List.of() : List.copyOf(told);
        holds = holds == null ? List.of() : List.copyOf(holds);
    }

    public PointsAccount holding(List<PointsHold> now) {
        return new PointsAccount(lots, overdrawn, debt, activeOn, told, now);
    }

    /** One lot that never ends. */
    public static PointsAccount of(long available) {
        if (available <= 0) {
            return new PointsAccount(List.of(), -available, 0, null, List.of(), List.of());
        }
        return new PointsAccount(
                List.of(Lot.of(LotTerms.NEVER, LocalDate.EPOCH, available)), 0, 0, null, List.of(), List.of());
    }

    /** With so many more that can be spent and never end. */
    public PointsAccount plus(long available) {
        Lots all = new Lots(this);
        all.put(LotTerms.NEVER, available, LocalDate.EPOCH);
        return all.result(debt);
    }

    /** What can be spent; may be below zero. */
    public long available() {
        return Math.subtractExact(left(false), overdrawn);
    }

    public long pending() {
        return left(true);
    }

    private long left(boolean pending) {
        long sum = 0;
        for (Lot lot : lots) {
            sum = lot.terms().isPending() == pending ? Math.addExact(sum, lot.left()) : sum;
        }
        return sum;
    }
}
