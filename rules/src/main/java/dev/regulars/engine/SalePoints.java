package dev.regulars.engine;

import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a sale that is returned: what it earned, into which lot, and what it spent, out of which. */
final class SalePoints {

    private final List<Movement> spent;
    private final List<Movement> converted;
    private final @Nullable LotTerms earned;
    private final LotTerms otherwise;
    private final LocalDate soldOn;

    /** @param otherwise terms of points that a sale without any earns with a return */
    SalePoints(List<Movement> movements, LocalDate soldOn, LotTerms otherwise) {
        spent = movements.stream().filter(m -> m.kind() == Kind.SPENT).toList();
        converted = movements.stream().filter(m -> m.kind() == Kind.CONVERTED).toList();
        earned = movements.stream()
                .filter(m -> m.kind() == Kind.EARNED)
                .map(Movement::lot)
                .findFirst()
                .orElse(null);
        this.soldOn = soldOn;
        this.otherwise = otherwise;
    }

    /**
     * Points that paid come back in proportion to the money, rounded down on the cumulated sum, and all of them with
     * the last line: of 1,000 points and 43.95, coffee for 12.24 brings 278 back, and the rest 722.
     *
     * @param total net amount of the sale, in minor units
     * @param before what remained of it before this return
     * @param after what remains of it
     * @return how many
     */
    long giveBack(PointsBook book, long total, long before, long after, boolean nothingLeft) {
        long all = spent.stream().mapToLong(Movement::points).sum();
        long from = share(all, total - before, total);
        long to = nothingLeft ? all : share(all, total - after, total);
        book.giveBack(spent, from, Math.max(from, to));
        return Math.max(0, to - from);
    }

    /** Points of vouchers that were not used come back, the last converted first. */
    long free(PointsBook book, long points) {
        book.giveBack(converted, 0, points);
        return points;
    }

    private static long share(long points, long returned, long total) {
        return total <= 0
                ? 0
                : BigInteger.valueOf(points)
                        .multiply(BigInteger.valueOf(returned))
                        .divide(BigInteger.valueOf(total))
                        .longValueExact();
    }

    /** @param points that the sale is worth more, or negative: less */
    void change(PointsBook book, long points) {
        if (points < 0) {
            book.takeBack(earned, soldOn, Math.negateExact(points));
        } else {
            book.put(Kind.EARNED, earned == null ? otherwise : earned, points);
        }
    }
}
