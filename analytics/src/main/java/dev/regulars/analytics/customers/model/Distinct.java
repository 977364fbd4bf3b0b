package dev.regulars.analytics.customers.model;

import java.util.Arrays;

/** A column by its different values: a logarithm is then taken once a value (some hundreds of days), not once a row. */
record Distinct(double[] values, int[] rows) {
    static Distinct of(double[] column) {
        double[] values = Arrays.stream(column).distinct().sorted().toArray();
        int[] rows = new int[column.length];
        for (int row = 0; row < column.length; row++) {
            rows[row] = Arrays.binarySearch(values, column[row]);
        }
        return new Distinct(values, rows);
    }

    double value(int row) {
        return values[rows[row]];
    }

    /** ln(value + shift), for each different value. */
    double[] logs(double shift) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(values[i] + shift);
        }
        return logs;
    }
}
