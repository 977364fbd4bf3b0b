package dev.regulars.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a path did at its most.
 *
 * @param perSecond sales that were decided
 * @param processorMillis that all servers took for each of them
 * @param notOk answers that were not 200
 */
record Throughput(double perSecond, double processorMillis, int notOk) {

    /** Of several slices: one that the machine disturbed does not move it. */
    static double median(List<Throughput> slices, ToDoubleFunction<Throughput> figure) {
        double[] sorted = slices.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
