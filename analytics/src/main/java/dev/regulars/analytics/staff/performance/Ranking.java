package dev.regulars.analytics.staff.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places by one measure, the highest first. */
final class Ranking {
    private final Measure measure;
    private final int least;

    /** @param least with fewer sales nobody is ranked */
    Ranking(Measure measure, int least) {
        this.measure = measure;
        this.least = least;
    }

    /** By colleague. */
    Map<String, Rank> of(Map<String, Slice> slices) {
        List<BigDecimal> values = new ArrayList<>();
        slices.values().stream()
                .filter(slice -> why(slice) == null)
                .forEach(slice -> values.add(Objects.requireNonNull(value(slice))));
        Map<String, Rank> ranks = new LinkedHashMap<>();
        slices.forEach((id, slice) -> ranks.put(id, rank(slice, values)));
        return ranks;
    }

    private Rank rank(Slice slice, List<BigDecimal> values) {
        String why = why(slice);
        if (why != null) {
            return new Rank(null, false, values.size(), why);
        }
        BigDecimal own = Objects.requireNonNull(value(slice));
        int better =
                (int) values.stream().filter(value -> value.compareTo(own) > 0).count();
        long same = values.stream().filter(value -> value.compareTo(own) == 0).count();
        return new Rank(better + 1, same > 1, values.size(), null);
    }

    @Nullable
    BigDecimal value(Slice slice) {
        Sums sums = slice.sums();
        return switch (measure) {
            case SALES_PER_HOUR -> Rates.perHour(sums.net(), slice.worked());
            case TARGET -> Rates.share(sums.net(), slice.soFar().sales());
            case ENROLMENT_RATE -> Rates.share(sums.enrolled(), sums.open());
            case ATTACH_RATE -> Rates.share(sums.withCard(), sums.receipts());
        };
    }

    private @Nullable String why(Slice slice) {
        boolean ofOpen = measure == Measure.ENROLMENT_RATE;
        long count = ofOpen ? slice.sums().open() : slice.sums().receipts();
        if (count < least) {
            return "%d %s, ranked from %d on".formatted(count, ofOpen ? "sales without a member" : "sales", least);
        }
        if (value(slice) != null) {
            return null;
        }
        return measure == Measure.TARGET ? "no target for hours that have passed" : "no planned hours have passed";
    }
}
