package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How much a member likes something, and the affinity that says so.
 *
 * @param weight purchases, decayed to the day that is asked about; 0 for what the member never bought
 * @param key of the affinity; of something never bought, the first by the alphabet
 */
record Interest(String key, double weight) {

    static final Interest NONE = new Interest("", 0);

    private boolean isStrongerThan(Interest other) {
        int order = Double.compare(weight, other.weight);
        return order > 0 || (order == 0 && key.compareTo(other.key) < 0);
    }

    Interest weaker(Interest other) {
        return isStrongerThan(other) ? other : this;
    }

    /** The strongest of these keys; {@link #NONE} of none. */
    static Interest strongest(List<String> keys, Map<String, Affinity> affinities, LocalDate day, Decay decay) {
        Interest strongest = NONE;
        for (String key : keys) {
            Affinity affinity = affinities.get(key);
            Interest one = new Interest(key, affinity == null ? 0 : Affinities.weightOn(day, affinity, decay));
            strongest = strongest.key.isEmpty() || one.isStrongerThan(strongest) ? one : strongest;
        }
        return strongest;
    }
}
