package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The worked examples E1 to E5 and E7, number by number. */
class WorkedExamplesTest {

    private static final Program PROGRAM = Programs.read(Programs.EXAMPLES);

    private static MemberSnapshot member(String tier, long spend) {
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>();
        metrics.put(LocalDate.of(2027, 1, 10), new DayMetrics(spend, 0, 1));
        return MemberSnapshot.of("m", tier, 1000, metrics);
    }

    private static Decision decide(Transaction transaction, MemberSnapshot member) {
        return Programs.ENGINE.evaluate(transaction, member, PROGRAM);
    }

    @Test
    void e1SaleOfASilverMemberInLeeds() {
        Decision decision = decide(Till.exampleSale(), member("Silver", 60_000));

        assertThat(decision.lines())
                .containsExactly(
                        new LineResult("coffee", 1224, 1224, 15 + 30 + 14),
                        new LineResult("bread", 301, 301, 3 + 3),
                        new LineResult("cheese", 2870, 2870, 36 + 33));
        assertThat(decision.rules()).extracting(RuleResult::rule).containsExactly("base", "C1", "C2");
        assertThat(decision.rules()).extracting(RuleResult::posted).containsExactly(54L, 30L, 50L);
        assertThat(decision.rules())
                .extracting(rule -> rule.exact().toDecimal())
                .containsExactly("54.9375", "30.6", "50");
        assertThat(decision.pointsEarned()).isEqualTo(134);
        assertThat(decision.metricsDelta()).isEqualTo(new DayMetrics(4395, 134, 1));
        assertThat(decision.explanation().notFired())
                .contains(new NotFired("C3", "Double points on coffee in Leeds", List.of("beaten by C1")));
    }

    @Test
    void e1NearMissSaysWhatIsMissing() {
        Decision decision = decide(Till.sale().line("cheese", "1", "38.00").send(), member("Silver", 60_000));
        assertThat(decision.explanation().nearMisses()).containsExactly("2.00 more for 50 points.");
        assertThat(decision.nearMisses())
                .containsExactly(new NearMiss("C2", NearMiss.Kind.SPEND, new BigDecimal("2.00")));
    }

    /** Returns lines one after the other and gives the points posted by each. */
    private static List<Long> takeBack(String... order) {
        Transaction sale = Till.exampleSale();
        Map<String, BigDecimal> returned = new HashMap<>();
        List<Long> posted = new ArrayList<>();
        for (String sku : order) {
            Sale before = new Sale(sale, member("Silver", 60_000), PROGRAM, returned, List.of());
            BigDecimal quantity = sku.equals("coffee") ? new BigDecimal("2") : BigDecimal.ONE;
            Transaction back =
                    Till.takingBack().line(sku, quantity.toPlainString(), "0").send();
            assertThat(Programs.ENGINE.check(back, before)).isEmpty();
            posted.add(Programs.ENGINE
                    .evaluateReturn(back, before, member("Silver", 60_000))
                    .pointsEarned());
            returned.put(sku, quantity);
        }
        return posted;
    }

    @Test
    void e2EveryOrderOfReturnsEndsAtNothing() {
        assertThat(takeBack("bread", "coffee", "cheese")).containsExactly(-3L, -96L, -35L);
        assertThat(takeBack("coffee", "bread", "cheese")).containsExactly(-95L, -4L, -35L);
        assertThat(takeBack("cheese", "coffee", "bread").stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(-134);
    }

    @Test
    void e2AVoidTakesEverythingBack() {
        Sale sale = new Sale(
                Till.exampleSale(), member("Silver", 60_000), PROGRAM, Map.of("bread", BigDecimal.ONE), List.of());
        Transaction undo = Till.takingBack().type(Transaction.Type.VOID).send();
        Decision decision = Programs.ENGINE.evaluateReturn(undo, sale, member("Silver", 60_000));
        assertThat(decision.pointsEarned()).isEqualTo(-131);
        assertThat(decision.metricsDelta()).isEqualTo(new DayMetrics(-4094, -131, -1));
        assertThat(decision.lines().stream().mapToLong(LineResult::points).sum())
                .isEqualTo(-131);
        assertThat(decision.rules().stream().mapToLong(RuleResult::posted).sum())
                .isEqualTo(-131);
    }

    @Test
    void e3WhatAnExcludedTenderPaysDoesNotEarn() {
        Transaction sale = Till.sale()
                .line("coffee", "2", "6.40")
                .line("bread", "1", "3.15")
                .line("cheese", "1", "30.00")
                .discount("2.00")
                .tender("gift-card", "10.00")
                .tender("card", "33.95")
                .send();
        Decision decision = decide(sale, member("Silver", 60_000));
        assertThat(decision.lines()).extracting(LineResult::eligible).containsExactly(945L, 233L, 2217L);
        assertThat(decision.rules()).extracting(RuleResult::posted).containsExactly(42L, 23L, 50L);
        assertThat(decision.pointsEarned()).isEqualTo(115);
    }

    @Test
    void e5TheDayEndsAtTheCutOffOnTheStoresClock() {
        String[][] days = {
            {"2027-03-28T01:30:00Z", "2027-03-27"}, {"2027-03-28T03:00:00Z", "2027-03-28"},
        };
        for (String[] day : days) {
            Transaction sale = Till.sale().line("bread", "1", "1.00").at(day[0]).send();
            assertThat(decide(sale, member("Blue", 0)).businessDay()).isEqualTo(day[1]);
        }
    }

    @Test
    void e7TheNewTierCountsFromTheNextTransaction() {
        MemberSnapshot blue = member("Blue", 47_000);
        Decision decision = decide(Till.exampleSale(), blue);
        assertThat(decision.rules()).extracting(RuleResult::posted).containsExactly(43L, 24L, 50L);
        assertThat(decision.pointsEarned()).isEqualTo(117);
        assertThat(tier(decision)).isEqualTo("Blue to Silver, next Gold 98605");

        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>(blue.metrics());
        metrics.put(decision.metricsDay(), decision.metricsDelta());
        MemberSnapshot silver = MemberSnapshot.of("m", "Silver", 1117, metrics);
        Decision back = Programs.ENGINE.evaluateReturn(
                Till.takingBack().type(Transaction.Type.VOID).send(),
                new Sale(Till.exampleSale(), blue, PROGRAM, Map.of(), List.of()),
                silver);
        assertThat(back.pointsEarned()).isEqualTo(-117);
        assertThat(tier(back)).isEqualTo("Silver to Blue, next Silver 3000");
    }

    private static String tier(Decision decision) {
        TierResult tier = decision.tier();
        return tier.before() + " to " + tier.after() + ", next " + tier.next() + " " + tier.toNext();
    }
}
