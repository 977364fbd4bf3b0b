package dev.regulars.decision.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an import adds up: every row, every point and every voucher of the file is somewhere. Worked example: 10 rows
 * with 1,000 points; 8 members created with 700 posted, one that was there with 200 already, one row refused with 100.
 */
public final class Reconciliation {

    private Reconciliation() {}

    public static boolean holds(Tally tally) {
        return adds(
                        tally,
                        Count.ROWS,
                        Count.LEFT_OUT,
                        Count.CREATED,
                        Count.CHANGED,
                        Count.SAME,
                        Count.REPEATED,
                        Count.REFUSED)
                && adds(tally, Count.POINTS_IN_FILE, Count.POINTS_POSTED, Count.POINTS_THERE, Count.POINTS_LEFT_OUT)
                && adds(
                        tally,
                        Count.VOUCHERS_IN_FILE,
                        Count.VOUCHERS_ADDED,
                        Count.VOUCHERS_THERE,
                        Count.VOUCHERS_LEFT_OUT)
                && adds(
                        tally,
                        Count.VOUCHER_MONEY_IN_FILE,
                        Count.VOUCHER_MONEY_ADDED,
                        Count.VOUCHER_MONEY_THERE,
                        Count.VOUCHER_MONEY_LEFT_OUT);
    }

    private static boolean adds(Tally tally, Count sum, Count... parts) {
        return tally.of(sum) == Arrays.stream(parts).mapToLong(tally::of).sum();
    }

    /** The report as rows of a CSV: what, in the check, in the run. */
    public static List<List<String>> rows(Import one) {
        Tally checked = one.checked() == null ? Tally.NOTHING : one.checked();
        Stream<List<String>> counts = Arrays.stream(Count.values())
                .map(count -> List.of(
                        count.label(),
                        String.valueOf(checked.of(count)),
                        String.valueOf(one.done().of(count))));
        Stream<List<String>> tiers = one.done().tiers().entrySet().stream()
                .map(tier -> List.of(
                        "tier " + tier.getKey() + " as "
                                + one.mapping().tiers().getOrDefault(tier.getKey(), tier.getKey()),
                        String.valueOf(checked.tiers().getOrDefault(tier.getKey(), 0L)),
                        String.valueOf(tier.getValue())));
        Stream<List<String>> sum =
                Stream.of(List.of("reconciled", String.valueOf(holds(checked)), String.valueOf(holds(one.done()))));
        return Stream.of(counts, tiers, sum).flatMap(part -> part).toList();
    }
}
