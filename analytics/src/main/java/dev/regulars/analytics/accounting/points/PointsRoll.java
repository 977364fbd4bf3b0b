package dev.regulars.analytics.accounting.points;

import static dev.regulars.analytics.accounting.points.Counts.Place.ENDED;
import static dev.regulars.analytics.accounting.points.Counts.Place.REDEEMED;
import static dev.regulars.analytics.accounting.points.Counts.Place.VOUCHER;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the points of each cohort, from one month's sums to the next. The sums of a month have no order, so
 * each is worked off as far as its lots allow, again and again, and what is left then is taken from other lots.
 */
public final class PointsRoll {
    private static final Comparator<Flow> ORDER = Comparator.comparing(Flow::kind)
            .thenComparing(Flow::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Flow::issued, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Flow::happened);

    private final Roll roll = new Roll();
    private final Map<FlowKind, Long> totals = new EnumMap<>(FlowKind.class);
    private long unmatched;

    /** @param month's sums; money among them is not read */
    public void apply(List<Flow> month) {
        List<Flow> left = new ArrayList<>(month.stream()
                .filter(flow -> !flow.kind().isMoney())
                .sorted(ORDER)
                .toList());
        left.forEach(flow -> count(flow, flow.quantity()));
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < left.size(); i++) {
                Flow flow = left.get(i);
                long rest = flow.quantity() == 0 ? 0 : asItsLotsAllow(flow);
                more |= rest != flow.quantity();
                left.set(i, flow.minus(flow.quantity() - rest));
            }
        }
        for (Flow flow : left) {
            long missing = flow.quantity() == 0 ? 0 : fromOthers(flow);
            count(flow, -missing);
            boolean ofVouchers = flow.kind() == FlowKind.VOUCHER_USED || flow.kind() == FlowKind.VOUCHER_LAPSED;
            unmatched += ofVouchers ? 0 : Math.abs(missing);
        }
    }

    private void count(Flow flow, long points) {
        totals.merge(flow.kind(), points, Math::addExact);
    }

    public List<Cohort> cohorts() {
        return roll.cohorts.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()))
                .toList();
    }

    /** Points of a kind since the beginning, as far as cohorts had them. */
    public long total(FlowKind kind) {
        return totals.getOrDefault(kind, 0L);
    }

    /**
     * Points that no cohort had: 0, or the warehouse lacks something. Vouchers that were made of no points are not
     * counted.
     */
    public long unmatched() {
        return unmatched;
    }

    private long asItsLotsAllow(Flow flow) {
        long points = flow.quantity();
        return switch (flow.kind()) {
            case ISSUED -> issued(flow, Origin.SALE);
            case BONUS, ADDED -> issued(flow, Origin.GOODWILL);
            case TAKEN_BACK -> takenFromItsLot(flow);
            case UNEXPIRED -> roll.unissue(cohort(flow), ENDED, points);
            case OVERDRAWN, WRITTEN_OFF -> usedUp(cohort(flow), points);
            case SPENT, COVERED -> roll.use(flow.lastDay(), REDEEMED, points);
            case CONVERTED -> roll.use(flow.lastDay(), VOUCHER, points);
            case VOUCHER_USED -> voucher(points, REDEEMED);
            case VOUCHER_LAPSED -> voucher(points, ENDED);
            case GIVEN_BACK -> roll.giveBack(flow.lastDay(), REDEEMED, points);
            case UNCONVERTED -> roll.giveBack(flow.lastDay(), VOUCHER, points);
            case EXPIRED, REMOVED -> roll.use(flow.lastDay(), ENDED, points);
            case TRANSFERRED, CONSIDERATION, CONSIDERATION_RETURNED, ALLOCATED, ALLOCATION_RETURNED -> 0;
        };
    }

    private long takenFromItsLot(Flow flow) {
        CohortKey sale = cohort(flow);
        long rest = roll.takeBack(sale, flow.lastDay(), flow.quantity());
        return rest == 0 ? 0 : roll.takeBack(new CohortKey(sale.month(), Origin.GOODWILL), flow.lastDay(), rest);
    }

    /** Points that the member no longer had were spent or, while nobody has used the voucher, converted. */
    private long usedUp(CohortKey cohort, long points) {
        long rest = roll.unissue(cohort, REDEEMED, points);
        return rest == 0 ? 0 : roll.unissue(cohort, VOUCHER, rest);
    }

    private long usedUpOfOthers(CohortKey cohort, long points) {
        long rest = roll.unissueBySwap(cohort, REDEEMED, points);
        return rest == 0 ? 0 : roll.unissueBySwap(cohort, VOUCHER, rest);
    }

    private long fromOthers(Flow flow) {
        long points = flow.quantity();
        return switch (flow.kind()) {
            case TAKEN_BACK -> takenFromOtherLot(flow);
            case UNEXPIRED -> roll.unissueBySwap(cohort(flow), ENDED, points);
            case OVERDRAWN, WRITTEN_OFF -> usedUpOfOthers(cohort(flow), points);
            case SPENT, COVERED -> roll.useAnywhere(flow.lastDay(), REDEEMED, points);
            case CONVERTED -> roll.useAnywhere(flow.lastDay(), VOUCHER, points);
            case EXPIRED, REMOVED -> roll.useAnywhere(flow.lastDay(), ENDED, points);
            case GIVEN_BACK -> backOfAny(flow, REDEEMED, VOUCHER);
            case UNCONVERTED -> backOfAny(flow, VOUCHER, REDEEMED);
            default -> points;
        };
    }

    private long issued(Flow flow, Origin origin) {
        YearMonth month = flow.issued() == null ? flow.happened() : flow.issued();
        roll.issue(new CohortKey(month, origin), flow.lastDay(), flow.quantity());
        return 0;
    }

    private long backOfAny(Flow flow, Counts.Place first, Counts.Place then) {
        long rest = roll.giveBackOfAny(flow.lastDay(), first, flow.quantity());
        return rest == 0 ? 0 : roll.giveBackOfAny(flow.lastDay(), then, rest);
    }

    /**
     * The points of the sale were used up: others of the member now count as used, and those of the sale as never
     * issued.
     */
    private long takenFromOtherLot(Flow flow) {
        long here = roll.use(flow.lastDay(), REDEEMED, flow.quantity());
        long missing = here == 0 ? 0 : roll.useAnywhere(flow.lastDay(), REDEEMED, here);
        long rest = roll.unissue(cohort(flow), REDEEMED, flow.quantity() - missing);
        return missing + (rest == 0 ? 0 : roll.unissueBySwap(cohort(flow), REDEEMED, rest));
    }

    /** A correction of what became of vouchers, as of one that was used shortly before its end, moves them back. */
    private long voucher(long points, Counts.Place to) {
        return points > 0 ? roll.move(VOUCHER, to, points) : -roll.move(to, VOUCHER, -points);
    }

    private static CohortKey cohort(Flow flow) {
        return new CohortKey(flow.issued() == null ? flow.happened() : flow.issued(), Origin.SALE);
    }
}
