package dev.regulars.backtest;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** The same baskets foreseen in three ways. */
final class Result {

    private final Hits ours = new Hits();
    private final Hits popular = new Hits();
    private final Hits random = new Hits();
    private final int[] onlyOurs = new int[Hits.SIZES.size()];
    private final int[] onlyPopular = new int[Hits.SIZES.size()];

    void add(List<String> offered, Popularity so, List<String> ranking, Random chance, Set<String> bought) {
        boolean[] our = ours.add(offered, bought);
        boolean[] most = popular.add(ranking.subList(0, Math.min(Hits.MOST, ranking.size())), bought);
        random.add(so.random(Hits.MOST, chance), bought);
        for (int i = 0; i < our.length; i++) {
            onlyOurs[i] += our[i] && !most[i] ? 1 : 0;
            onlyPopular[i] += most[i] && !our[i] ? 1 : 0;
        }
    }

    Hits ours() {
        return ours;
    }

    Hits popular() {
        return popular;
    }

    Hits random() {
        return random;
    }

    /** How much more of the baskets are hit than by offering what is most popular: 0.02 is two of a hundred more. */
    double margin(int size) {
        return ours.rate(size) - popular.rate(size);
    }

    /** Standard error of {@link #margin}, from the baskets that only one of the two hit. */
    double error(int size) {
        int i = Hits.SIZES.indexOf(size);
        double baskets = Math.max(1, ours.baskets());
        double spread = (onlyOurs[i] + onlyPopular[i]) / baskets - margin(size) * margin(size);
        return Math.sqrt(Math.max(0, spread) / baskets);
    }
}
