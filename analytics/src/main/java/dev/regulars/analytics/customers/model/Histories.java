package dev.regulars.analytics.customers.model;

import java.util.Arrays;

/**
 * When members bought, in columns, one row for all members with the same history. Times are weeks since the first
 * purchase. Example: 17 members who bought again twice, the last time after 30.43 of 38.86 weeks, are one row.
 */
public final class Histories {
    /** So many different histories are fitted at once; of 1 M members about a third are different. */
    public static final int MOST = 5_000_000;

    final int[] repeats;
    final Distinct recency;
    final Distinct age;
    final long[] members;
    final int mostRepeats;

    public Histories(int[] repeats, double[] recency, double[] age, long[] members) {
        if (repeats.length > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " different histories");
        }
        this.repeats = repeats;
        this.recency = Distinct.of(recency);
        this.age = Distinct.of(age);
        this.members = members;
        this.mostRepeats = Arrays.stream(repeats).max().orElse(0);
    }

    public int size() {
        return repeats.length;
    }

    public long members() {
        return Arrays.stream(members).sum();
    }

    /** Members who bought again. */
    public long returning() {
        long sum = 0;
        for (int row = 0; row < repeats.length; row++) {
            sum += repeats[row] > 0 ? members[row] : 0;
        }
        return sum;
    }

    double meanAge() {
        double sum = 0;
        for (int row = 0; row < members.length; row++) {
            sum += age.value(row) * members[row];
        }
        return sum / Math.max(1, members());
    }
}
