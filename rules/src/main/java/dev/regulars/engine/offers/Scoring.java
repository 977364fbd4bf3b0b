package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How well an offer suits a member:
 *
 * <pre>score = weight × (1 + interest + 0.1 × interest in the category, for an offer that names products)</pre>
 *
 * <p>Interest is the decayed number of purchases of what the offer names: of the value bought most where a column lists
 * several, of the column bought least where several columns are filled, since all must fit. The 1 stands for what is
 * not known yet: a member without history gets the offers in the order of their weights.
 *
 * <p>Half-life 60 days. Coffee was bought today, 60 and 120 days ago: interest 1 + 0.5 + 0.25 = 1.75. An offer about
 * coffee with weight 2 scores 2 × (1 + 1.75) = 5.5. One about the beans 22086, of category coffee, bought once 60
 * days ago, with weight 1: 1 × (1 + 0.5 + 0.1 × 1.75) = 1.675. One about tea, never bought, with weight 2: 2.
 *
 * <p>The two numbers were chosen on real baskets; see docs/offers.md, also for what was tried and did not help.
 */
final class Scoring {

    /** How many purchases a member is taken to have made of anything at all. */
    static final double PRIOR = 1;

    /** What buying the category says about one product of it. */
    static final double CATEGORY_OF_PRODUCT = 0.1;

    /** Scores leave with six decimals, and never so large that those would be lost. */
    static final double MAX_SCORE = 1e9;

    private static final double DECIMALS = 1e6;

    private final Decay decay;

    Scoring(int halfLifeDays) {
        decay = Decay.of(halfLifeDays);
    }

    /** @param because the interest that counts most */
    record Score(double value, Interest because) {}

    /** @return at most {@link #MAX_SCORE}, rounded to six decimals */
    Score score(double weight, Subject subject, Map<String, Affinity> affinities, LocalDate day) {
        Interest weakest = Interest.NONE;
        for (List<String> column : subject.columns()) {
            Interest one = Interest.strongest(column, affinities, day, decay);
            weakest = weakest.key().isEmpty() ? one : weakest.weaker(one);
        }
        Interest ofCategory = Interest.strongest(subject.productCategories(), affinities, day, decay);
        double sum = PRIOR + weakest.weight() + CATEGORY_OF_PRODUCT * ofCategory.weight();
        return new Score(rounded(weight * sum), weakest);
    }

    private static double rounded(double score) {
        return StrictMath.rint(StrictMath.min(MAX_SCORE, score) * DECIMALS) / DECIMALS;
    }
}
