package dev.regulars.analytics.totals.web;

import dev.regulars.analytics.totals.Totals;
import dev.regulars.analytics.totals.Totals.CampaignSlice;
import dev.regulars.analytics.totals.Totals.Slice;
import dev.regulars.analytics.totals.Totals.TierSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The totals as words and bars. */
record DashboardView(
        boolean empty,
        List<Tile> tiles,
        Status status,
        List<Row> stores,
        List<Row> days,
        List<Row> campaigns,
        List<Row> tiers) {

    record Tile(String name, String figure, String note) {}

    /** @param bar length of the row's bar, in percent of the table's longest */
    record Row(String key, List<String> cells, int bar) {}

    static DashboardView of(Totals totals) {
        Wording words = new Wording(totals.currency());
        return new DashboardView(
                totals.transactions() == 0,
                tiles(totals, words),
                Status.of(totals),
                rows(totals.by().store(), Slice::transactions, slice -> slice.key(), slice -> cells(slice, words)),
                rows(totals.by().day(), Slice::transactions, slice -> slice.key(), slice -> cells(slice, words)),
                rows(totals.by().campaign(), CampaignSlice::points, CampaignSlice::key, DashboardView::cells),
                rows(
                        totals.by().tier(),
                        TierSlice::members,
                        slice -> slice.key() == null ? "No tier" : slice.key(),
                        slice -> List.of(
                                Wording.count(slice.members()),
                                Wording.count(slice.transactions()),
                                Wording.count(slice.pointsEarned()),
                                words.money(slice.netAmount()))));
    }

    private static List<Tile> tiles(Totals totals, Wording words) {
        return List.of(
                new Tile(
                        "Transactions",
                        Wording.count(totals.transactions()),
                        Wording.count(totals.sales()) + " sales, " + Wording.count(totals.returns()) + " returns, "
                                + Wording.count(totals.voids()) + " voids"),
                new Tile("Members", Wording.count(totals.members()), "with a transaction"),
                new Tile("Points issued", Wording.count(totals.pointsIssued()), "net of returns"),
                new Tile("Points redeemed", Wording.count(totals.pointsRedeemed()), "turned into vouchers"),
                new Tile("Net sales", words.money(totals.netAmount()), "sales less returns"));
    }

    private static List<String> cells(Slice slice, Wording words) {
        return List.of(
                Wording.count(slice.transactions()),
                Wording.count(slice.members()),
                Wording.count(slice.pointsEarned()),
                words.money(slice.netAmount()));
    }

    private static List<String> cells(CampaignSlice slice) {
        return List.of(
                slice.kind().replace('-', ' '), Wording.count(slice.transactions()), Wording.count(slice.points()));
    }

    private static <T> List<Row> rows(
            List<T> slices,
            ToLongFunction<T> measure,
            Function<T, @Nullable String> key,
            Function<T, List<String>> cells) {
        long longest = Math.max(1, slices.stream().mapToLong(measure).max().orElse(1));
        List<Row> rows = new ArrayList<>(slices.size());
        for (T slice : slices) {
            long share = Math.max(0, measure.applyAsLong(slice)) * 100 / longest;
            rows.add(new Row(String.valueOf(key.apply(slice)), cells.apply(slice), (int) share));
        }
        return rows;
    }
}
