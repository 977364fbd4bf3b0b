package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a basket is worth: whole points by rule and by line, and the rewards that rows give.
 *
 * @param rules {@code base} first, then rows by id
 * @param why row id to why it held and yet gives nothing
 * @param heldOut rows that the member would have had
 */
record Earned(List<ByRule> rules, Map<String, String> why, List<String> heldOut) {

    static final Earned NOTHING = new Earned(List.of(), Map.of(), List.of());

    /**
     * @param campaign null for base points
     * @param perLine sums to {@code points}
     */
    record ByRule(String rule, @Nullable Campaign campaign, long points, Fraction exact, long amount, long[] perLine) {

        String kind() {
            return campaign == null ? "base" : campaign.effect().key();
        }

        @Nullable
        String lane() {
            return campaign == null ? null : campaign.lane();
        }

        @Nullable
        String name() {
            return campaign == null ? null : campaign.name();
        }
    }

    long points() {
        long sum = 0;
        for (ByRule rule : rules) {
            sum = Math.addExact(sum, rule.points());
        }
        return sum;
    }

    long points(int line) {
        long sum = 0;
        for (ByRule rule : rules) {
            sum = Math.addExact(sum, rule.perLine()[line]);
        }
        return sum;
    }
}
