package dev.regulars.analytics.kpis.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Spend of those who got something, and of those whom the hold-out kept from it. */
final class Arms {
    private static final double QUANTILE = 1.959964;

    private final List<Double> treated = new ArrayList<>();
    private final List<Double> control = new ArrayList<>();

    void add(boolean got, double spend) {
        (got ? treated : control).add(spend);
    }

    /** Nothing where one of both is empty. */
    Optional<List<Object>> row(String what, boolean withIncremental) {
        if (treated.isEmpty() || control.isEmpty()) {
            return Optional.empty();
        }
        double with = mean(treated);
        double without = mean(control);
        double difference = with - without;
        boolean sure = treated.size() > 1 && control.size() > 1;
        double error = QUANTILE * Math.sqrt(squaredError(treated) + squaredError(control));
        List<Object> row = new ArrayList<>(Arrays.asList(
                what,
                Sums.ratio(difference, without),
                sure ? Sums.ratio(difference - error, without) : null,
                sure ? Sums.ratio(difference + error, without) : null,
                treated.size(),
                control.size(),
                with,
                without));
        if (withIncremental) {
            row.add(difference * treated.size());
        }
        return Optional.of(row);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private static double squaredError(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return squares / (values.size() - 1) / values.size();
    }
}
