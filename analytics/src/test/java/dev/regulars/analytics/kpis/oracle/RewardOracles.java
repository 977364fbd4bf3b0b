package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.ratio;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import dev.regulars.analytics.ingest.event.Voucher;
import dev.regulars.analytics.ingest.event.VoucherChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the program gives away. */
final class RewardOracles {
    private static final double MARGIN = 0.3;
    private static final double POINT_VALUE = 0.01;

    private RewardOracles() {}

    static List<List<Object>> cost(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(asked.in(), asked::period).forEach((period, in) -> {
            double points = Sums.posted(in, "program.redeemed") * POINT_VALUE;
            double vouchers = in.stream()
                    .flatMap(event -> event.vouchers().stream())
                    .filter(voucher -> voucher.pointsSpent() == 0)
                    .mapToDouble(voucher -> voucher.value().doubleValue())
                    .sum();
            double discounts = Sums.discount(in, campaign -> true);
            double margin = Sums.net(Sums.ofMembers(in)) * MARGIN;
            rows.add(Arrays.asList(
                    period, ratio(points + vouchers + discounts, margin), points, vouchers, discounts, margin));
        });
        return rows;
    }

    static List<List<Object>> vouchers(Asked asked) {
        LocalDate now = asked.history().decisions().stream()
                .map(DecisionEvent::businessDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, List<Voucher>> rewards = new TreeMap<>();
        asked.in()
                .forEach(event -> event.vouchers()
                        .forEach(voucher -> rewards.computeIfAbsent(voucher.rewardId(), none -> new ArrayList<>())
                                .add(voucher)));
        List<List<Object>> rows = new ArrayList<>();
        rewards.forEach((reward, issued) -> {
            Map<String, Integer> fates = new TreeMap<>();
            issued.forEach(voucher -> fates.merge(fate(asked.history(), voucher, now), 1, Integer::sum));
            int redeemed = fates.getOrDefault("redeemed", 0);
            rows.add(Arrays.asList(
                    reward,
                    issued.size(),
                    redeemed,
                    fates.getOrDefault("cancelled", 0),
                    fates.getOrDefault("expired", 0),
                    fates.getOrDefault("open", 0),
                    ratio(redeemed, issued.size()),
                    issued.stream()
                            .mapToDouble(voucher -> voucher.value().doubleValue())
                            .sum()));
        });
        return rows;
    }

    /** The last change counts; one that was given back is as if it had not been redeemed. */
    private static String fate(History history, Voucher voucher, LocalDate now) {
        String last = history.changes().stream()
                .filter(change -> change.voucherId().equals(voucher.voucherId()))
                .max(Comparator.comparing(VoucherChange::occurredAt))
                .map(VoucherChange::change)
                .orElse("issued");
        if (last.equals("redeemed") || last.equals("cancelled")) {
            return last;
        }
        return voucher.expiresOn() != null && voucher.expiresOn().isBefore(now) ? "expired" : "open";
    }

    static List<List<Object>> budgets(Asked asked) {
        ProgramEvent newest = asked.history().programs().stream()
                .max(Comparator.comparing(ProgramEvent::liveFrom))
                .orElseThrow();
        List<List<Object>> rows = new ArrayList<>();
        for (ProgramEvent.Row row : newest.rows()) {
            long used = Sums.points(asked.until(), row.id());
            rows.add(Arrays.asList(row.name(), ratio(used, row.budget()), used, row.budget(), row.budget() - used));
        }
        return rows;
    }
}
