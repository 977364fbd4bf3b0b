package dev.regulars.points;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.OrderOfUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lots of a member while a transaction works on them, and what it moves. */
final class Lots {

    private final TreeMap<LotTerms, Lot> byTerms = new TreeMap<>();
    private final List<Notice> told;
    private final List<Movement> movements = new ArrayList<>();
    private long overdrawn;
    private @Nullable LocalDate activeOn;

    Lots(PointsAccount before) {
        before.lots().forEach(lot -> byTerms.put(lot.terms(), lot));
        told = before.told();
        overdrawn = before.overdrawn();
        activeOn = before.activeOn();
    }

    /** A purchase, perhaps an older one that arrives late. */
    void active(LocalDate day) {
        activeOn = activeOn == null || activeOn.isBefore(day) ? day : activeOn;
    }

    List<Movement> movements() {
        return movements;
    }

    List<Lot> all() {
        return List.copyOf(byTerms.values());
    }

    PointsAccount result(long debt) {
        return new PointsAccount(all(), overdrawn, debt, activeOn, told, List.of());
    }

    @Nullable
    Lot get(LotTerms terms) {
        return byTerms.get(terms);
    }

    long available() {
        return result(0).available();
    }

    /** The business day after which the lot's points cannot be spent; null when none. */
    @Nullable
    LocalDate lastDay(Lot lot) {
        return lot.terms().lastDay(activeOn);
    }

    void note(Kind kind, @Nullable LotTerms terms, long points) {
        if (points > 0) {
            movements.add(new Movement(kind, terms, points));
        }
    }

    /** Puts points into a lot; what is available fills a balance below zero first. Gives what came into the lot. */
    long put(LotTerms terms, long points, LocalDate earnedOn) {
        long fill = terms.isPending() ? 0 : Math.min(overdrawn, points);
        overdrawn -= fill;
        long rest = points - fill;
        if (rest > 0) {
            Lot lot = byTerms.getOrDefault(terms, Lot.of(terms, earnedOn, 0));
            byTerms.put(terms, lot.plus(rest, earnedOn));
        }
        return rest;
    }

    /** Takes what the lot has, at most {@code points}; gives how many. */
    long take(Kind kind, LotTerms terms, long points) {
        Lot lot = byTerms.get(terms);
        long taken = lot == null ? 0 : Math.min(points, lot.left());
        if (lot != null && taken > 0) {
            replace(lot.minus(taken));
            note(kind, terms, taken);
        }
        return taken;
    }

    /** Takes from available lots, in the order in which they are used; gives how many. */
    long takeAvailable(Kind kind, long points, OrderOfUse order) {
        long taken = 0;
        for (Lot lot : inOrder(order)) {
            taken += take(kind, lot.terms(), points - taken);
        }
        return taken;
    }

    private List<Lot> inOrder(OrderOfUse order) {
        Comparator<Lot> expiry = Comparator.comparing(lot -> LotTerms.dayNumber(lastDay(lot)));
        Comparator<Lot> age = Comparator.comparing(Lot::earnedOn);
        Comparator<Lot> use = order == OrderOfUse.OLDEST_FIRST ? age.thenComparing(expiry) : expiry.thenComparing(age);
        return byTerms.values().stream()
                .filter(lot -> !lot.terms().isPending() && lot.left() > 0)
                .sorted(use.thenComparing(Lot::terms))
                .toList();
    }

    void expire(Lot lot, long points, LocalDate day) {
        if (points > 0) {
            replace(lot.end(points, day));
            note(Kind.EXPIRED, lot.terms(), points);
        }
    }

    void overdraw(Kind kind, long points) {
        overdrawn = Math.addExact(overdrawn, points);
        note(kind, null, points);
    }

    /** A lot without points is kept only while it remembers some that expired. */
    void replace(Lot lot) {
        if (lot.left() == 0 && lot.expired() == 0) {
            byTerms.remove(lot.terms());
        } else {
            byTerms.put(lot.terms(), lot);
        }
    }

    void forget(Lot lot) {
        byTerms.remove(lot.terms());
    }
}
