package dev.regulars.engine.offers;

import static dev.regulars.engine.offers.Shopping.basket;
import static dev.regulars.engine.offers.Shopping.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Basket;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AffinitiesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final int HISTORIES = 300;
    private static final int HALF_LIFE = 60;

    @Test
    void countsEachCategoryBrandAndSkuOfABasketOnce() {
        Basket basket = basket(
                DAY, List.of(line("a/coffee/own", "12", false), line("b/coffee", "1", false), line("a", "1", false)));

        Map<String, Affinity> after = Affinities.after(Map.of(), basket, HALF_LIFE);

        Affinity once = new Affinity(1, DAY, List.of(DAY));
        assertThat(after)
                .containsOnly(
                        Map.entry("sku:a", once),
                        Map.entry("sku:b", once),
                        Map.entry("category:coffee", once),
                        Map.entry("brand:own", once));
    }

    @Test
    void doesNotCountWhatIsExcludedOrGivenBack() {
        Basket basket = basket(DAY, List.of(line("bag/bags/own", "1", true), line("tea", "-1", false)));

        assertThat(Affinities.after(Map.of(), basket, HALF_LIFE)).isEmpty();
    }

    @Test
    void halvesAPurchaseEveryHalfLife() {
        LocalDate march = LocalDate.parse("2027-03-02");

        Affinity coffee = Shopping.bought(DAY, march, march);

        assertThat(coffee).isEqualTo(new Affinity(2.5, march, List.of(DAY, march, march)));
    }

    @Test
    void countsALatePurchaseAsIfItHadComeInTime() {
        assertThat(Shopping.bought(DAY.plusDays(120), DAY)).isEqualTo(Shopping.bought(DAY, DAY.plusDays(120)));
    }

    @Test
    void doesNotDependOnTheOrderOfPurchases() {
        Random random = Shopping.random("AffinitiesTest.doesNotDependOnTheOrderOfPurchases");
        for (int i = 0; i < HISTORIES; i++) {
            List<Basket> history = history(random, 40);
            Map<String, Affinity> inOrder = all(history);
            Collections.shuffle(history, random);
            Map<String, Affinity> shuffled = all(history);

            assertSame(shuffled, inOrder);
            assertThat(inOrder)
                    .allSatisfy((key, affinity) -> assertThat(affinity.weight())
                            .isCloseTo(addedUp(key, affinity.asOf(), history), within(1e-9)));
        }
    }

    @Test
    void aSaleTakenBackInAnyPartsIsAsIfItHadNotBeen() {
        Random random = Shopping.random("AffinitiesTest.aSaleTakenBackInAnyPartsIsAsIfItHadNotBeen");
        for (int i = 0; i < HISTORIES; i++) {
            List<Basket> history = history(random, 11);
            Basket sale = history.remove(random.nextInt(history.size()));
            Map<String, Affinity> without = all(history);
            Map<String, Affinity> is = Affinities.after(without, sale, HALF_LIFE);
            List<Basket.Line> left = new ArrayList<>(sale.lines());
            Collections.shuffle(left, random);
            while (!left.isEmpty()) {
                Basket was = basket(sale.businessDay(), left);
                left.remove(0);
                is = Affinities.without(is, was, basket(sale.businessDay(), left), HALF_LIFE);
            }

            assertSame(is, without);
        }
    }

    @Test
    void tenYearsOfWeeklyPurchasesStayBounded() {
        Random random = Shopping.random("AffinitiesTest.tenYearsOfWeeklyPurchasesStayBounded");
        Map<String, Affinity> affinities = Map.of();
        for (int week = 0; week < 520; week++) {
            String[] items = new String[8];
            for (int i = 0; i < items.length; i++) {
                items[i] = "s" + random.nextInt(5_000) + "/c" + random.nextInt(300) + "/own";
            }
            affinities = Affinities.after(affinities, basket(DAY.plusWeeks(week), items), HALF_LIFE);
        }

        assertThat(affinities).hasSize(Affinities.MAX_KEYS);
        assertThat(affinities.get("brand:own").recentDays()).hasSize(Affinity.MAX_RECENT);
        assertThat(affinities.values())
                .allSatisfy(
                        affinity -> assertThat(affinity.recentDays()).hasSizeLessThanOrEqualTo(Affinity.MAX_RECENT));
    }

    @Test
    void forgetsTheWeakestAndOfEqualsTheLastByKey() {
        List<Basket.Line> many = new ArrayList<>();
        for (int i = 100; i < 100 + Affinities.MAX_KEYS; i++) {
            many.add(line("s" + i, "1", false));
        }
        Map<String, Affinity> full = Affinities.after(Map.of(), basket(DAY, many), HALF_LIFE);

        Map<String, Affinity> later = Affinities.after(full, basket(DAY.plusDays(1), "s100", "a", "z"), HALF_LIFE);
        Map<String, Affinity> late = Affinities.after(full, basket(DAY.minusDays(1), "a"), HALF_LIFE);

        assertThat(later).hasSize(Affinities.MAX_KEYS).containsKeys("sku:a", "sku:z", "sku:s297");
        assertThat(later).doesNotContainKeys("sku:s298", "sku:s299");
        assertThat(late).isEqualTo(full);
    }

    private static void assertSame(Map<String, Affinity> is, Map<String, Affinity> expected) {
        assertThat(is.keySet()).isEqualTo(expected.keySet());
        is.forEach((key, affinity) -> {
            Affinity other = expected.get(key);
            assertThat(affinity.recentDays()).as(key).isEqualTo(other.recentDays());
            LocalDate day = affinity.asOf().isAfter(other.asOf()) ? affinity.asOf() : other.asOf();
            Decay decay = Decay.of(HALF_LIFE);
            assertThat(Affinities.weightOn(day, affinity, decay))
                    .as(key)
                    .isCloseTo(Affinities.weightOn(day, other, decay), within(1e-9));
        });
    }

    private static Map<String, Affinity> all(List<Basket> history) {
        Map<String, Affinity> affinities = Map.of();
        for (Basket basket : history) {
            affinities = Affinities.after(affinities, basket, HALF_LIFE);
        }
        return affinities;
    }

    /** By the definition, without any step in between. */
    private static double addedUp(String key, LocalDate day, List<Basket> history) {
        return history.stream()
                .filter(basket -> basket.lines().stream()
                        .anyMatch(line -> key.equals("sku:" + line.sku())
                                || key.equals("category:" + line.category())
                                || key.equals("brand:" + line.brand())))
                .mapToDouble(basket ->
                        Math.pow(0.5, ChronoUnit.DAYS.between(basket.businessDay(), day) / (double) HALF_LIFE))
                .sum();
    }

    private static List<Basket> history(Random random, int visits) {
        List<Basket> history = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            String[] items = new String[1 + random.nextInt(4)];
            for (int j = 0; j < items.length; j++) {
                int sku = random.nextInt(12);
                items[j] = "s" + sku + "/c" + sku / 3 + (sku % 2 == 0 ? "/own" : "");
            }
            history.add(basket(DAY.plusDays(random.nextInt(700)), items));
        }
        return history;
    }
}
