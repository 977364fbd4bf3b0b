package dev.regulars.engine;

import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Members and baskets that collide often with the rows of {@link RandomRows}. */
final class RandomPrograms {

    static final LocalDate MID_JUNE = LocalDate.of(2026, 6, 15);

    private final Random random;
    private final RandomRows rows;

    RandomPrograms(Random random) {
        this.random = random;
        this.rows = new RandomRows(random);
    }

    ProgramFiles files(int campaigns) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("campaigns.csv", rows.campaigns(campaigns));
        texts.put("rewards.csv", RandomRows.REWARDS);
        texts.put("segments.csv", RandomRows.SEGMENTS);
        texts.put("earn-rates.csv", rows.earnRates());
        texts.put("program.yaml", rows.settings());
        return new ProgramFiles(texts);
    }

    Transaction sale() {
        List<Transaction.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            lines.add(line(i));
        }
        List<Transaction.Tender> tenders = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            tenders.add(new Transaction.Tender("gift-card", BigDecimal.valueOf(random.nextInt(1500), 2)));
        }
        tenders.add(new Transaction.Tender(one("cash", "card"), BigDecimal.ONE));
        return new Transaction(
                "test",
                "t",
                Transaction.Type.SALE,
                Instant.parse("2026-06-01T00:00:00Z").plusSeconds(random.nextInt(30 * 86_400)),
                one(RandomRows.STORES),
                "1",
                one(RandomRows.CHANNELS),
                "GBP",
                null,
                lines,
                BigDecimal.ZERO,
                tenders,
                random.nextInt(3) == 0 ? List.of(one(RandomRows.COUPONS)) : List.of(),
                Transaction.Prices.FINAL);
    }

    private Transaction.Line line(int number) {
        return new Transaction.Line(
                "l" + number,
                one(RandomRows.SKUS),
                new BigDecimal(one("1", "2", "3", "0.755")),
                BigDecimal.valueOf(random.nextInt(2000), 2),
                BigDecimal.ZERO,
                random.nextInt(3) == 0 ? one(RandomRows.CATEGORIES) : null,
                random.nextInt(3) == 0 ? one(RandomRows.BRANDS) : null,
                random.nextInt(8) == 0,
                random.nextInt(3) == 0
                        ? new HashSet<>(List.of(one(RandomRows.LABELS), one(RandomRows.LABELS)))
                        : Set.of(),
                BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(20) : 0, 2));
    }

    MemberSnapshot member() {
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>();
        int visits = random.nextInt(5);
        for (int i = 0; i < visits; i++) {
            LocalDate day = MID_JUNE.minusDays(random.nextInt(400));
            metrics.merge(day, new DayMetrics(random.nextInt(40_000), random.nextInt(400), 1), DayMetrics::plus);
        }
        MemberSnapshot plain =
                MemberSnapshot.of("m" + random.nextInt(1000), one(RandomRows.TIERS), random.nextInt(600), metrics);
        return new MemberSnapshot(
                plain.memberId(),
                plain.tier(),
                plain.points(),
                metrics,
                plain.lifetime(),
                profile(),
                new TierStanding(MID_JUNE.minusDays(random.nextInt(500)), null, null),
                used(),
                budgets(),
                Map.of());
    }

    private Profile profile() {
        return new Profile(
                random.nextInt(4) == 0 ? null : MID_JUNE.minusDays(random.nextInt(60)),
                random.nextInt(4) == 0 ? null : MonthDay.of(6, 1 + random.nextInt(30)),
                random.nextInt(5) == 0,
                random.nextInt(3) == 0 ? new HashSet<>(List.of("vip")) : Set.of(),
                null,
                null);
    }

    /** As if rows had been used before, in whatever period they count. */
    private Map<String, Usage> used() {
        Map<String, Usage> used = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            for (String period : List.of("ever", "2026", "2026-06", "2026-06-15", "2026-06-16")) {
                if (random.nextInt(3) == 0) {
                    used.put("r" + i + "@" + period, new Usage(random.nextInt(3), random.nextInt(40)));
                }
            }
        }
        return used;
    }

    private Map<String, Long> budgets() {
        Map<String, Long> budgets = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(2) == 0) {
                budgets.put("r" + i, (long) random.nextInt(60));
            }
        }
        return budgets;
    }

    String tier() {
        return one(RandomRows.TIERS);
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }
}
