package dev.regulars.analytics.staff.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final Goal NONE = new Goal(null, null, false);

    private static Slice slice(long receipts, long withCard, String net, double minutes) {
        Sums sums = new Sums(receipts, withCard, receipts - withCard, 0, 0, new BigDecimal(net));
        return new Slice(DAY, DAY, sums, minutes, minutes, NONE, NONE);
    }

    @Test
    void whoIsEqualAsShownSharesAPlaceAndTheNextIsLeftOut() {
        Map<String, Slice> slices = new LinkedHashMap<>();
        slices.put("a", slice(40, 0, "400", 240));
        slices.put("b", slice(40, 0, "900", 480));
        slices.put("c", slice(40, 0, "900.01", 480));
        slices.put("d", slice(40, 0, "950", 480));
        Map<String, Rank> ranks = new Ranking(Measure.SALES_PER_HOUR, 30).of(slices);
        assertThat(ranks)
                .containsEntry("d", new Rank(1, false, 4, null))
                .containsEntry("b", new Rank(2, true, 4, null))
                .containsEntry("c", new Rank(2, true, 4, null))
                .containsEntry("a", new Rank(4, false, 4, null));
    }

    @Test
    void nobodyIsRankedOnNoise() {
        Map<String, Slice> slices =
                Map.of("a", slice(40, 10, "400", 0), "b", slice(29, 29, "900", 480), "c", slice(30, 10, "900", 480));
        assertThat(new Ranking(Measure.ATTACH_RATE, 30).of(slices))
                .containsEntry("b", new Rank(null, false, 2, "29 sales, ranked from 30 on"))
                .containsEntry("c", new Rank(1, false, 2, null))
                .containsEntry("a", new Rank(2, false, 2, null));
        assertThat(new Ranking(Measure.SALES_PER_HOUR, 30).of(slices))
                .containsEntry("a", new Rank(null, false, 1, "no planned hours have passed"));
        assertThat(new Ranking(Measure.TARGET, 30).of(slices))
                .containsEntry("c", new Rank(null, false, 0, "no target for hours that have passed"));
        assertThat(new Ranking(Measure.ENROLMENT_RATE, 30).of(slices))
                .containsEntry("b", new Rank(null, false, 1, "0 sales without a member, ranked from 30 on"));
    }
}
