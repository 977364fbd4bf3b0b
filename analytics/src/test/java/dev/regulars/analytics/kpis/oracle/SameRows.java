package dev.regulars.analytics.kpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares rows, numbers to a billionth, then their order, which may leave open which of two equal ones is first. */
record SameRows(Kpi kpi, String what) {
    private static final double TOLERANCE = 1e-9;

    void check(List<List<Object>> actual, List<List<Object>> expected) {
        List<List<Object>> left = new ArrayList<>(actual);
        List<List<Object>> missing = new ArrayList<>();
        for (List<Object> row : expected) {
            int found = 0;
            while (found < left.size() && !same(left.get(found), row)) {
                found++;
            }
            if (found < left.size()) {
                left.remove(found);
            } else {
                missing.add(row);
            }
        }
        assertThat(left)
                .as("%s of %s: rows that the definition does not give; it gives %s instead", kpi.id(), what, missing)
                .isEmpty();
        assertThat(missing)
                .as("%s of %s: rows that are missing", kpi.id(), what)
                .isEmpty();
        List<String> columns = kpi.columns().stream().map(KpiColumn::name).toList();
        assertThat(actual)
                .as("%s of %s: order of rows", kpi.id(), what)
                .isSortedAccordingTo(Orders.of(kpi.id(), columns));
    }

    private static boolean same(List<Object> one, List<Object> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof Number number && other instanceof Number expected) {
            double difference = Math.abs(number.doubleValue() - expected.doubleValue());
            return difference <= TOLERANCE * Math.max(1, Math.abs(expected.doubleValue()));
        }
        return Objects.equals(one, other);
    }
}
