package dev.regulars.engine.offers;

import static dev.regulars.engine.offers.Shopping.TODAY;
import static dev.regulars.engine.offers.Shopping.line;
import static dev.regulars.engine.offers.Shopping.member;
import static dev.regulars.engine.offers.Shopping.situation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Basket;
import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfferGoodsTest {

    private static final int PROGRAMS = 50;
    private static final int BASKETS = 50;

    @Test
    void tellsOffersWhoseGoodsAreInTheBasketById() {
        Program program = Shopping.program(
                "count: 3",
                "tea,A,voucher,tea,,,1,,",
                "own-coffee,B,voucher,coffee,own,,1,,",
                "beans,C,voucher,,,22086,1,,Gold");

        assertThat(Offers.bought(situation(program, member("m", Map.of()), "22086/coffee/own", "x/jam")))
                .containsExactly("beans", "own-coffee");
        assertThat(Offers.bought(situation(program, member("m", Map.of()), "x/coffee/fine", "y/jam/own")))
                .as("one line must have all")
                .isEmpty();
    }

    @Test
    void leavesExcludedLinesOut() {
        OfferGoods goods = new OfferGoods(
                Shopping.program("count: 3", "tea,A,voucher,tea,,,1,,").offers());

        assertThat(goods.in(Shopping.basket(TODAY, List.of(line("bags/tea", "1", true), line("x/jam", "1", false)))))
                .isEmpty();
        assertThat(goods.in(Shopping.basket(TODAY, List.of(line("bags/tea", "1", true), line("leaf/tea", "1", false)))))
                .containsExactly("tea");
    }

    @Test
    void tellsTheFirstHundred() {
        String[] offers = IntStream.range(0, 5_000)
                .mapToObj(i -> "o%04d,O,voucher,tea,,,1,,".formatted(4_999 - i))
                .toArray(String[]::new);
        OfferGoods goods = new OfferGoods(Shopping.program("count: 3", offers).offers());

        assertThat(goods.in(Shopping.basket(TODAY, "bags/tea")))
                .isEqualTo(IntStream.range(0, 100).mapToObj("o%04d"::formatted).toList());
    }

    @Test
    void findsWhatLookingAtEveryOfferFinds() {
        Random random = Shopping.random("OfferGoodsTest.findsWhatLookingAtEveryOfferFinds");
        int found = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            List<Offer> offers = offers(random);
            OfferGoods goods = new OfferGoods(offers);
            for (int j = 0; j < BASKETS; j++) {
                Basket basket = anyBasket(random);
                List<String> told = goods.in(basket);
                assertThat(told).isEqualTo(everyOffer(offers, basket));
                found += told.size();
            }
        }
        assertThat(found).isPositive();
    }

    private static List<String> everyOffer(List<Offer> offers, Basket basket) {
        return offers.stream()
                .filter(Offer::active)
                .filter(offer -> basket.lines().stream()
                        .anyMatch(line -> !line.excluded() && offer.about().fits(line)))
                .map(Offer::id)
                .sorted()
                .toList();
    }

    private static List<Offer> offers(Random random) {
        Offer model =
                Shopping.program("count: 3", "o,O,voucher,tea,,,1,,").offers().get(0);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Set<String> categories = some(random, "c");
            Set<String> brands = some(random, "b");
            Set<String> skus = categories.isEmpty() && brands.isEmpty() ? Set.of("s0", "s1") : some(random, "s");
            LineSelector about = new LineSelector(categories, brands, skus, Set.of(), Set.of());
            offers.add(new Offer(
                    "o" + i,
                    "O",
                    random.nextInt(5) > 0,
                    about,
                    model.reward(),
                    model.price(),
                    model.weight(),
                    model.holdOut(),
                    model.circumstances(),
                    model.member(),
                    model.when()));
        }
        return offers;
    }

    private static Set<String> some(Random random, String letter) {
        Set<String> some = new TreeSet<>();
        for (int i = random.nextInt(5); i > 2; i--) {
            some.add(letter + random.nextInt(4));
        }
        return Set.copyOf(some);
    }

    private static Basket anyBasket(Random random) {
        List<Basket.Line> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String item = one(random, "s") + "/" + one(random, "c") + "/" + one(random, "b");
            lines.add(line(item, "1", random.nextInt(4) == 0));
        }
        return Shopping.basket(TODAY, lines);
    }

    /** Of some lines, only the SKU is known. */
    private static String one(Random random, String letter) {
        return letter.equals("s") || random.nextInt(4) > 0 ? letter + random.nextInt(4) : "";
    }
}
