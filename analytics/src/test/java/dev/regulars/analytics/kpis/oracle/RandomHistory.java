package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.FeedbackGiven;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import dev.regulars.analytics.ingest.event.Voucher;
import dev.regulars.analytics.ingest.event.VoucherChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A shop's history from a seed, with little of everything; nobody's money has to add up. */
final class RandomHistory {
    static final List<String> STORES = List.of("LON-01", "LON-02", "web");
    static final LocalDate FIRST = LocalDate.parse("2025-01-20");
    private static final int MEMBERS = 30;
    private static final ProgramEvent.ClockTimes CLOCK =
            new ProgramEvent.ClockTimes("Europe/London", LocalTime.MIDNIGHT, Map.of());

    private final Random random;
    private final RandomDecisions decisions;
    private final int days;
    private final int count;

    RandomHistory(long seed) {
        random = new Random(seed);
        days = 60 + random.nextInt(340);
        count = 300 + random.nextInt(1_200);
        decisions = new RandomDecisions(random, MEMBERS);
    }

    LocalDate lastDay() {
        return FIRST.plusDays(days);
    }

    History next() {
        for (int i = 0; i < count; i++) {
            int day = (int) ((long) i * days / count);
            // Every tenth is told late: of a day that was over before.
            boolean late = random.nextInt(10) == 0;
            decisions.add(FIRST.plusDays(late ? Math.max(0, day - random.nextInt(12)) : day));
        }
        List<DecisionEvent> arrived = new ArrayList<>(decisions.all());
        for (int i = 0; i + 5 < arrived.size(); i += 1 + random.nextInt(20)) {
            arrived.add(i + 5, arrived.remove(i));
        }
        List<VoucherChange> changes = changes(arrived);
        List<ProgramEvent> programs = programs();
        List<History.Target> targets = targets();
        List<FeedbackGiven> feedback = feedback(arrived);
        return new History(
                List.copyOf(arrived), changes, programs, targets, feedback, new RandomMessages(random).of(arrived));
    }

    private List<VoucherChange> changes(List<DecisionEvent> all) {
        List<VoucherChange> changes = new ArrayList<>();
        for (DecisionEvent event : all) {
            for (Voucher voucher : event.vouchers()) {
                Instant at = event.occurredAt();
                for (String change : WAYS.get(random.nextInt(WAYS.size()))) {
                    at = at.plusSeconds(1 + random.nextInt(40 * 86_400));
                    changes.add(new VoucherChange(
                            "vc-" + changes.size(),
                            voucher.voucherId(),
                            voucher.rewardId(),
                            change,
                            at,
                            LocalDate.ofInstant(at, ZoneOffset.UTC),
                            null,
                            null));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static final List<List<String>> WAYS = List.of(
            List.of(),
            List.of(),
            List.of("redeemed"),
            List.of("cancelled"),
            List.of("redeemed", "given-back"),
            List.of("redeemed", "given-back", "redeemed"),
            List.of("redeemed", "given-back", "cancelled"));

    /** The second one changes a budget, takes one away and gives another; sometimes the first comes back. */
    private List<ProgramEvent> programs() {
        ProgramEvent first = program("v1", 1, 10, List.of(budget("weekend", 900L), budget("double", 4_000L)));
        ProgramEvent second = program("v2", 2, 40, List.of(budget("weekend", 1_500L), budget("big-basket", 300L)));
        ProgramEvent third = program("v1", 3, 70, first.rows());
        return random.nextInt(3) == 0 ? List.of(first, second, third) : List.of(first, second);
    }

    private static ProgramEvent program(String version, long number, int day, List<ProgramEvent.Row> rows) {
        Instant from = FIRST.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        String kind = number == 3 ? "roll-back" : "publish";
        return new ProgramEvent(version + "@" + number, version, number, "shop", kind, from, "GBP", CLOCK, rows);
    }

    private static ProgramEvent.Row budget(String campaign, Long points) {
        return new ProgramEvent.Row("campaign", campaign, campaign, 1, true, null, null, null, points, null, null);
    }

    private List<FeedbackGiven> feedback(List<DecisionEvent> all) {
        return all.stream()
                .filter(event -> event.type().equals("sale") && event.memberId() != null && random.nextInt(5) == 0)
                .map(event -> new FeedbackGiven(
                        event.decisionId(),
                        event.occurredAt().plusSeconds(random.nextInt(9 * 86_400)),
                        random.nextInt(11),
                        random.nextBoolean(),
                        "email"))
                .toList();
    }

    private List<History.Target> targets() {
        List<History.Target> targets = new ArrayList<>();
        for (String store : List.of("LON-01", "web", "not-open-yet")) {
            for (LocalDate month = FIRST.withDayOfMonth(1); month.isBefore(lastDay()); month = month.plusMonths(1)) {
                if (random.nextInt(4) > 0) {
                    targets.add(new History.Target(store, month, BigDecimal.valueOf(random.nextInt(500_000), 2)));
                }
            }
        }
        return List.copyOf(targets);
    }
}
