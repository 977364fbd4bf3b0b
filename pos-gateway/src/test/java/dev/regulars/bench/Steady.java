package dev.regulars.bench;

import java.util.ArrayList;
import java.util.List;

/** What several slices of one path at one rate gave. */
record Steady(List<Figures> slices) {

    Steady() {
        this(new ArrayList<>());
    }

    void add(Figures slice) {
        slices.add(slice);
    }

    /** Milliseconds; the median of the slices. */
    double median(double percentile) {
        return Median.of(slices, slice -> slice.at(percentile));
    }

    /** Milliseconds, of all slices together: for what is too rare for one of them. */
    double all(double percentile) {
        Figures all = Figures.none();
        slices.forEach(all::add);
        return all.at(percentile);
    }

    int notOk() {
        return slices.stream().mapToInt(Figures::notOk).sum();
    }
}
