package dev.regulars.backtest;

import java.util.List;
import java.util.Set;

/**
 * How often a way of choosing was right.
 *
 * <p>Of baskets {coffee, milk} and {bread}, with coffee and tea offered to both: 1 of 2 was hit; half of the first
 * basket was foreseen and nothing of the second, so recall is 0.25.
 */
final class Hits {
    /** Numbers of offers that are looked at. */
    static final List<Integer> SIZES = List.of(1, 3, 5, 10);

    static final int MOST = 10;

    private final int[] hits = new int[SIZES.size()];
    private final double[] recall = new double[SIZES.size()];
    private int baskets;

    /** @return for each of {@link #SIZES}, whether anything offered was bought */
    boolean[] add(List<String> offered, Set<String> bought) {
        boolean[] hit = new boolean[SIZES.size()];
        baskets++;
        for (int i = 0; i < hit.length; i++) {
            List<String> first = offered.subList(0, Math.min(SIZES.get(i), offered.size()));
            long right = first.stream().filter(bought::contains).count();
            hit[i] = right > 0;
            hits[i] += hit[i] ? 1 : 0;
            recall[i] += (double) right / bought.size();
        }
        return hit;
    }

    int baskets() {
        return baskets;
    }

    /** Share of baskets of which something was offered, from 0 to 1. */
    double rate(int size) {
        return (double) hits[SIZES.indexOf(size)] / Math.max(1, baskets);
    }

    /** Average share of a basket that was offered, from 0 to 1. */
    double recall(int size) {
        return recall[SIZES.indexOf(size)] / Math.max(1, baskets);
    }
}
