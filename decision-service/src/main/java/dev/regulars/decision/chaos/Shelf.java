package dev.regulars.decision.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a till remembers, to come back to some of it at random. */
final class Shelf<T> {

    private static final int MOST = 200;

    private final RandomGenerator random;
    private final List<T> things = new ArrayList<>();

    Shelf(RandomGenerator random) {
        this.random = random;
    }

    /** In place of another one when it is full. */
    void put(T thing) {
        if (things.size() < MOST) {
            things.add(thing);
        } else {
            things.set(random.nextInt(MOST), thing);
        }
    }

    @Nullable
    T look() {
        return things.isEmpty() ? null : things.get(random.nextInt(things.size()));
    }

    @Nullable
    T take() {
        return things.isEmpty() ? null : things.remove(random.nextInt(things.size()));
    }
}
