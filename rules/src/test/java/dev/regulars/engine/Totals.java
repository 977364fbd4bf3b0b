package dev.regulars.engine;

import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsAccount;
import java.util.HashMap;
import java.util.Map;

/** What a sale and its returns have posted, added up. */
final class Totals {
    long points;
    long net;
    DayMetrics metrics = DayMetrics.NONE;
    long writtenOff;
    PointsAccount account = PointsAccount.EMPTY;
    final Map<String, Usage> used = new HashMap<>();
    final Map<String, Long> budgets = new HashMap<>();

    long worth() {
        return account.available() + account.pending() - account.debt();
    }

    void add(Decision decision) {
        points += decision.pointsEarned();
        account = decision.points().after();
        writtenOff += decision.points().points(Kind.WRITTEN_OFF);
        net += decision.netAmount();
        metrics = metrics.plus(decision.metricsDelta());
        for (Use use : decision.uses()) {
            used.merge(use.key(), use.usage(), Usage::plus);
            budgets.merge(use.campaign(), use.budget(), Math::addExact);
        }
    }
}
