package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.points.Flow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the decisions say by now, less what was booked: events of this month, and late ones of closed months, which
 * are booked in the first open period. 5,000 points of January were booked, the decisions now say 5,080: 80 late ones
 * of January.
 */
final class Residual {
    private Residual() {}

    static List<Flow> of(List<Flow> known, Collection<List<Flow>> booked) {
        Map<Flow, Long> sums = new LinkedHashMap<>();
        known.forEach(flow -> sums.merge(flow.key(), flow.quantity(), Math::addExact));
        booked.forEach(period -> period.forEach(flow -> sums.merge(flow.key(), -flow.quantity(), Math::addExact)));
        List<Flow> left = new ArrayList<>();
        sums.forEach((key, quantity) -> {
            if (quantity != 0) {
                left.add(key.minus(-quantity));
            }
        });
        return left;
    }
}
