package dev.regulars.decision.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** A {@link Tally} while it grows. */
final class Counting {

    private final EnumMap<Count, Long> counts = new EnumMap<>(Count.class);
    private final Map<String, Long> tiers = new TreeMap<>();

    void add(Count count, long value) {
        counts.merge(count, value, Math::addExact);
    }

    void one(Count count) {
        add(count, 1);
    }

    /** @param vouchers how many of them, worth so much together; less than none takes off what was added */
    void vouchers(Count count, int vouchers, long money) {
        add(count, vouchers);
        add(count.money(), money);
    }

    void addTier(String tier, long rows) {
        if (tiers.size() < Tally.MOST_TIERS || tiers.containsKey(tier)) {
            tiers.merge(tier, rows, Math::addExact);
        }
    }

    void add(Tally tally) {
        tally.counts().forEach(this::add);
        tally.tiers().forEach(this::addTier);
    }

    Tally tally() {
        return new Tally(counts, tiers);
    }
}
