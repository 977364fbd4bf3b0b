package dev.regulars.engine;

import dev.regulars.money.Fraction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The points that a basket is worth: whole, by rule and by line.
 *
 * @param rules {@code base} first, then rows by id
 * @param beaten row id to the id of the row that beat it
 */
record Earned(List<ByRule> rules, Map<String, String> beaten) {

    /** @param perLine sums to {@code points} */
    record ByRule(
            String rule,
            String kind,
            @Nullable String lane,
            @Nullable String name,
            long points,
            Fraction exact,
            long amount,
            long[] perLine) {}

    long points() {
        return rules.stream().mapToLong(ByRule::points).reduce(0, Math::addExact);
    }

    long points(int line) {
        return rules.stream().mapToLong(rule -> rule.perLine()[line]).reduce(0, Math::addExact);
    }
}
