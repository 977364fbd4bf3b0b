package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.OnReturn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a basket is worth: whole points by rule and by line, and the rewards that rows give.
 *
 * @param rules {@code base} first, then rows by id
 * @param why row id to why it held and yet gives nothing
 * @param heldOut rows that the member would have had
 * @param capped rows of which a limit left less than they would have given, or nothing
 */
record Earned(List<ByRule> rules, Map<String, String> why, List<String> heldOut, Set<String> capped) {

    static final Earned NOTHING = new Earned(List.of(), Map.of(), List.of(), Set.of());

    /**
     * @param campaign null for base points
     * @param perLine sums to {@code points}
     */
    record ByRule(String rule, @Nullable Campaign campaign, long points, Fraction exact, long amount, long[] perLine) {

        boolean isKept() {
            return campaign != null && campaign.onReturn() == OnReturn.KEEP;
        }

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

    /**
     * This, of what is left of a sale, with the rows that keep what they gave as they were {@code before} the return.
     */
    Earned keeping(Earned before) {
        List<ByRule> kept = before.rules().stream().filter(ByRule::isKept).toList();
        if (kept.isEmpty()) {
            return this;
        }
        List<ByRule> all = new ArrayList<>(kept);
        rules.stream().filter(rule -> !rule.isKept()).forEach(all::add);
        return new Earned(all, why, heldOut, capped);
    }

    /** With what challenges give. */
    Earned and(ChallengeChange challenges) {
        if (challenges.rules().isEmpty()) {
            return this;
        }
        List<ByRule> all = new ArrayList<>(rules);
        all.addAll(challenges.rules());
        return new Earned(List.copyOf(all), why, heldOut, capped);
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
