package dev.regulars.analytics.accounting.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What part of all that will be redeemed of a cohort has been at an age in months.
 *
 * <p>Example: factors 2.0 and 1.5 were seen, and at the age of two months 3/24 is taken to be done while the program
 * is that young. Then one month earlier it is 3/24 / 1.5 = 2/24, and another earlier 1/24.
 */
record Pattern(List<Double> byAge) {
    static Pattern of(Experience experience, int lifeMonths) {
        int oldest = Math.max(0, experience.oldestAge());
        List<Double> youngestLast = new ArrayList<>();
        double done = Math.min(1, (oldest + 1.0) / lifeMonths);
        youngestLast.add(done);
        for (int age = oldest - 1; age >= 0; age--) {
            done /= experience.factor(age);
            youngestLast.add(done);
        }
        Collections.reverse(youngestLast);
        return new Pattern(List.copyOf(youngestLast));
    }

    double done(int age) {
        return byAge.get(Math.min(age, byAge.size() - 1));
    }
}
