package dev.regulars.engine;

import dev.regulars.points.Movement;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A committed sale as a return sees it: what was sent, the member and program it was decided on, and the quantities
 * that earlier returns took back, by line id.
 *
 * @param member as known when it was decided
 * @param movements of points, when it was decided
 * @param freed points of its vouchers that are taken back with it, unused
 * @param unused rewards of these vouchers, but for those of which the sale brought another one that was used
 */
public record Sale(
        Transaction transaction,
        MemberSnapshot member,
        Program program,
        Map<String, BigDecimal> returned,
        List<Movement> movements,
        long freed,
        List<String> unused) {

    /** None of its vouchers is taken back with it. */
    public Sale(
            Transaction transaction,
            MemberSnapshot member,
            Program program,
            Map<String, BigDecimal> returned,
            List<Movement> movements) {
        this(transaction, member, program, returned, movements, 0, List.of());
    }

    public Sale freeing(long points) {
        return freeing(points, List.of());
    }

    public Sale freeing(long points, List<String> rewards) {
        return new Sale(transaction, member, program, returned, movements, points, rewards);
    }

    /** The same once a return or void of it is posted. */
    public Sale after(Transaction back) {
        Map<String, BigDecimal> now = new HashMap<>(returned);
        if (back.type().isWhole()) {
            transaction.lines().forEach(line -> now.put(line.lineId(), line.quantity()));
        } else {
            back.lines().forEach(line -> now.merge(line.lineId(), line.quantity(), BigDecimal::add));
        }
        return new Sale(transaction, member, program, now, movements, freed, unused);
    }

    /** Whether all of it is back. */
    public boolean isBack() {
        return transaction.lines().stream()
                .allMatch(line ->
                        returned.getOrDefault(line.lineId(), BigDecimal.ZERO).compareTo(line.quantity()) >= 0);
    }

    public Sale {
        returned = Map.copyOf(returned);
        movements = List.copyOf(movements);
        unused = List.copyOf(unused);
    }
}
