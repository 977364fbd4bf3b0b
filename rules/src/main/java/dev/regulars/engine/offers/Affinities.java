package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Basket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What a member likes to buy, kept up to date purchase by purchase.
 *
 * <p>A basket counts 1 for each category, brand and SKU in it, however many units or lines: twelve tins bought at once
 * say once that the member likes them. Excluded lines do not count. With a half-life of 60 days, coffee bought on 1
 * January, 2 March and 2 March again weighs 0.5 + 1 + 1 = 2.5 on 2 March.
 *
 * <p>Purchases may come in any order: weights differ by no more than the rounding of doubles, recent days not at all.
 */
public final class Affinities {

    /**
     * More are not kept: those with the smallest weight go, of equals the last by key. A member of ten years costs no
     * more than one of a year; what goes and is bought again later begins anew.
     */
    public static final int MAX_KEYS = 200;

    /** Less than this is what rounding leaves of a purchase that was taken back. */
    private static final double NOTHING = 1e-9;

    private static final Comparator<Weighed> STRONGEST =
            Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::key);

    private Affinities() {}

    /** @return in no particular order, at most {@link #MAX_KEYS} */
    public static Map<String, Affinity> after(Map<String, Affinity> before, Basket basket, int halfLifeDays) {
        Map<String, Affinity> after = withAll(before, basket, halfLifeDays);
        if (after.size() > MAX_KEYS) {
            forgetWeakest(after, Decay.of(halfLifeDays));
        }
        return Collections.unmodifiableMap(after);
    }

    /** As {@link #after}, but nothing is forgotten yet. */
    static Map<String, Affinity> withAll(Map<String, Affinity> before, Basket basket, int halfLifeDays) {
        Decay decay = Decay.of(halfLifeDays);
        Map<String, Affinity> after = new HashMap<>(before);
        for (String key : keys(basket)) {
            after.merge(key, once(basket.businessDay()), (known, bought) -> plus(known, bought, decay));
        }
        return after;
    }

    /**
     * After a return: what was bought in the sale and is no longer in what remains of it counts as never bought. Any
     * order of partial returns ends where one full return ends. A recent day that the sale pushed out of the list does
     * not come back.
     *
     * @param was what was left of the sale before this return, on the business day of the sale
     * @param is what is left after it
     */
    public static Map<String, Affinity> without(Map<String, Affinity> before, Basket was, Basket is, int halfLifeDays) {
        Decay decay = Decay.of(halfLifeDays);
        Set<String> gone = new HashSet<>(keys(was));
        gone.removeAll(keys(is));
        Map<String, Affinity> after = new HashMap<>(before);
        for (String key : gone) {
            after.computeIfPresent(key, (same, known) -> {
                Affinity less = minus(known, was.businessDay(), decay);
                return less.weight() < NOTHING ? null : less;
            });
        }
        return Collections.unmodifiableMap(after);
    }

    private static Set<String> keys(Basket basket) {
        Set<String> keys = new HashSet<>();
        for (Basket.Line line : basket.lines()) {
            if (line.excluded() || line.quantity().signum() <= 0) {
                continue;
            }
            keys.add(Keys.sku(line.sku()));
            if (line.category() != null) {
                keys.add(Keys.category(line.category()));
            }
            if (line.brand() != null) {
                keys.add(Keys.brand(line.brand()));
            }
        }
        return keys;
    }

    private static Affinity once(LocalDate day) {
        return new Affinity(1, day, List.of(day));
    }

    /** The earlier of the two is brought to the day of the later; so a purchase that arrives late counts less. */
    private static Affinity plus(Affinity known, Affinity bought, Decay decay) {
        LocalDate asOf = known.asOf().isAfter(bought.asOf()) ? known.asOf() : bought.asOf();
        List<LocalDate> days = new ArrayList<>(known.recentDays());
        days.addAll(bought.recentDays());
        days.sort(null);
        int forgotten = Math.max(0, days.size() - Affinity.MAX_RECENT);
        return new Affinity(
                weightOn(asOf, known, decay) + weightOn(asOf, bought, decay),
                asOf,
                days.subList(forgotten, days.size()));
    }

    private static Affinity minus(Affinity known, LocalDate day, Decay decay) {
        List<LocalDate> days = new ArrayList<>(known.recentDays());
        days.remove(day);
        double weight = known.weight() - decay.after(ChronoUnit.DAYS.between(day, known.asOf()));
        return new Affinity(Math.max(0, weight), known.asOf(), days);
    }

    static double weightOn(LocalDate day, Affinity affinity, Decay decay) {
        return affinity.weight() * decay.after(ChronoUnit.DAYS.between(affinity.asOf(), day));
    }

    private record Weighed(String key, double weight) {}

    private static void forgetWeakest(Map<String, Affinity> all, Decay decay) {
        LocalDate day = LocalDate.MIN;
        for (Affinity affinity : all.values()) {
            day = affinity.asOf().isAfter(day) ? affinity.asOf() : day;
        }
        int forgotten = all.size() - MAX_KEYS;
        PriorityQueue<Weighed> weakest = new PriorityQueue<>(STRONGEST);
        for (Map.Entry<String, Affinity> entry : all.entrySet()) {
            weakest.add(new Weighed(entry.getKey(), weightOn(day, entry.getValue(), decay)));
            if (weakest.size() > forgotten) {
                weakest.remove();
            }
        }
        weakest.forEach(one -> all.remove(one.key()));
    }
}
