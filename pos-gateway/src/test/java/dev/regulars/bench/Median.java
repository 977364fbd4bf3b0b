package dev.regulars.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Of several slices: one that the machine disturbed does not move it. */
final class Median {

    private Median() {}

    static <T> double of(List<T> slices, ToDoubleFunction<T> figure) {
        double[] sorted = slices.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
