package dev.regulars.program;

import java.util.Set;

/** Which of a series are meant, counted from 1; both empty means any. {@code every 10} is the 10th, 20th and so on. */
public record Nth(Set<Integer> exactly, Set<Integer> every) {

    public static final Nth ANY = new Nth(Set.of(), Set.of());

    public Nth {
        exactly = Set.copyOf(exactly);
        every = Set.copyOf(every);
    }

    public boolean isAny() {
        return exactly.isEmpty() && every.isEmpty();
    }

    public boolean contains(long number) {
        if (isAny()) {
            return true;
        }
        for (int one : exactly) {
            if (one == number) {
                return true;
            }
        }
        for (int step : every) {
            if (number > 0 && number % step == 0) {
                return true;
            }
        }
        return false;
    }
}
