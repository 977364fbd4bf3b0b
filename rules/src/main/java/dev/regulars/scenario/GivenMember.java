package dev.regulars.scenario;

import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import dev.regulars.engine.Usage;
import dev.regulars.points.PointsAccount;
import dev.regulars.program.Program;
import dev.regulars.program.reading.YamlMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The member of a scenario: {@code given} of {@code scenarios.yaml}. */
final class GivenMember {

    private GivenMember() {}

    /**
     * @param today business day of the first step; what is given as past lies on {@code last-visit}, or the day
     * before
     */
    static MemberSnapshot read(YamlMap given, Program program, LocalDate today) {
        LocalDate last = given.parsed("last-visit", LocalDate::parse, today.minusDays(1), false);
        BigDecimal spend = given.parsed("spend", BigDecimal::new, BigDecimal.ZERO, false);
        long earned = given.parsed("earned", Long::valueOf, 0L, false);
        long visits = given.parsed("visits", Long::valueOf, 0L, false);
        DayMetrics past = new DayMetrics(program.settings().currency().toMinor(spend), earned, visits);
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>();
        if (!past.isNone()) {
            metrics.put(last, past);
        }
        List<String> tiers = program.settings().tiers().order();
        String tier = given.parsed(
                "tier", text -> known(text, tiers), program.settings().entryTier(), false);
        long available = given.parsed("points", Long::valueOf, 0L, false);
        MemberSnapshot member = new MemberSnapshot(
                given.text("member", "scenario", false),
                tier,
                PointsAccount.of(available),
                metrics,
                past,
                profile(given),
                standing(given),
                used(given),
                Map.of(),
                Map.of());
        given.reportUnread();
        return member;
    }

    private static String known(String tier, List<String> tiers) {
        if (!tiers.contains(tier)) {
            throw new IllegalArgumentException("it is none of " + String.join(", ", tiers));
        }
        return tier;
    }

    private static Profile profile(YamlMap given) {
        return new Profile(
                optional(given, "enrolled").map(LocalDate::parse).orElse(null),
                optional(given, "birthday")
                        .map(day -> MonthDay.parse("--" + day))
                        .orElse(null),
                optional(given, "employee").filter(word -> word.equals("true")).isPresent(),
                new HashSet<>(given.texts("tags")),
                optional(given, "language").orElse(null),
                null);
    }

    private static TierStanding standing(YamlMap given) {
        return new TierStanding(
                optional(given, "tier-since").map(LocalDate::parse).orElse(null),
                optional(given, "below-since").map(LocalDate::parse).orElse(null),
                optional(given, "assigned-tier").orElse(null));
    }

    /** {@code used: {tea-bonus@ever: 2}}: how often limited rows were given, by their counter. */
    private static Map<String, Usage> used(YamlMap given) {
        YamlMap counters = given.map("used");
        Map<String, Usage> used = new TreeMap<>();
        for (String key : counters.keys()) {
            used.put(key, new Usage(counters.parsed(key, Long::valueOf, 0L, true), 0));
        }
        return used;
    }

    private static Optional<String> optional(YamlMap given, String key) {
        return Optional.of(given.text(key, "", false)).filter(text -> !text.isEmpty());
    }
}
