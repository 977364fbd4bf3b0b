package dev.regulars.engine.offers;

import static dev.regulars.engine.offers.Shopping.TODAY;
import static dev.regulars.engine.offers.Shopping.bought;
import static dev.regulars.engine.offers.Shopping.member;
import static dev.regulars.engine.offers.Shopping.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.OfferShown;
import dev.regulars.engine.offers.Offers.Choice;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final int MEMBERS = 10_000;
    private static final String ALL = "count: 3, per-category: 2, hold-out: 0, half-life-days: 60";
    private static final Map<String, Affinity> COFFEE = Map.of(
            "category:coffee",
            bought(TODAY.minusDays(60), TODAY.minusDays(59), TODAY.minusDays(9), TODAY.minusDays(2)));

    @Test
    void showsTheBestFirstAndOfEqualsTheFirstById() {
        Program program = Shopping.program(
                ALL,
                "b,B,voucher,tea,,,1,,",
                "a,A,voucher,jam,,,1,,",
                "c,C,voucher,coffee,,,1,,",
                "d,D,voucher,milk,,,1.1,,");

        assertThat(ids(Offers.choose(situation(program, member("m", COFFEE))))).containsExactly("c", "d", "a");
    }

    @Test
    void showsNoMoreOfACategoryThanTheProgramSays() {
        String[] offers = {
            "c1,C1,voucher,coffee,,,1,,",
            "c2,C2,voucher,,,22086,4,,",
            "c3,C3,voucher,coffee | tea,,,1,,",
            "x,X,voucher,jam,,,0.1,,"
        };
        Program two = Shopping.program(ALL, offers);
        Program one = Shopping.program("count: 3, per-category: 1, hold-out: 0", offers);

        assertThat(ids(Offers.choose(situation(two, member("m", COFFEE))))).containsExactly("c2", "c1", "x");
        assertThat(ids(Offers.choose(situation(one, member("m", COFFEE))))).containsExactly("c2", "x");
    }

    @Test
    void showsOnlyOffersThatHold() {
        Program program = Shopping.program(ALL, "a,A,voucher,tea,,,1,,Gold", "b,B,voucher,tea,,,1,,Blue");

        assertThat(ids(Offers.choose(situation(program, member("m", COFFEE))))).containsExactly("b");
    }

    @Test
    void countsTheBasketAsBought() {
        Program program = Shopping.program(ALL, "a,A,voucher,coffee,,,1,,", "b,B,voucher,tea,,,2,,");

        Choice choice = Offers.choose(situation(program, member("m", COFFEE), "22086/coffee", "bags/tea"));

        assertThat(choice.shown())
                .extracting(OfferShown::offer, OfferShown::reason)
                .containsExactly(
                        tuple("a", "because you bought coffee 4 times in 60 days"),
                        tuple("b", "because you have bought tea before"));
    }

    @Test
    void saysWhy() {
        assertThat(reason("o,O,voucher,coffee,,,1,,", COFFEE))
                .isEqualTo("because you bought coffee 3 times in 60 days");
        assertThat(reason("o,O,voucher,tea,,,1,,", COFFEE)).isEqualTo("something new for you: tea");
        assertThat(reason("o,O,voucher,,,22086,1,,", Map.of("sku:22086", bought(TODAY.minusDays(90)))))
                .isEqualTo("because you have bought House beans before");
        assertThat(reason("o,O,voucher,coffee,,,1,,", Map.of("category:coffee", bought(daily(30)))))
                .isEqualTo("because you bought coffee 12 times in 12 days");
    }

    @Test
    void keepsTheShareOfMembersOutAndAlwaysTheSame() {
        Program program = Shopping.program(
                "count: 3, hold-out: 10",
                "a,A,voucher,tea,,,3,,",
                "b,B,voucher,jam,,,2,25,",
                "c,C,voucher,milk,,,1,0,",
                "d,D,voucher,salt,,,0.5,100,");
        int none = 0;
        int own = 0;
        int both = 0;
        for (int i = 0; i < MEMBERS; i++) {
            Choice choice = Offers.choose(situation(program, member("member-" + i, Map.of())));
            assertThat(Offers.choose(situation(program, member("member-" + i, COFFEE))))
                    .isEqualTo(choice);
            assertThat(ids(choice)).contains("c").doesNotContain("d");
            none += choice.heldOut().contains("a") ? 1 : 0;
            own += choice.heldOut().contains("b") ? 1 : 0;
            both += choice.heldOut().equals(List.of("a", "b")) ? 1 : 0;
        }

        assertThat(none).isBetween(900, 1_100);
        assertThat(own).isBetween(2_350, 2_650);
        assertThat(both).as("one hold-out says nothing of the other").isBetween(190, 310);
    }

    @Test
    void putsNothingInThePlaceOfWhatIsHeldOut() {
        Program program =
                Shopping.program("count: 1, hold-out: 0", "a,A,voucher,tea,,,3,100,", "b,B,voucher,jam,,,2,,");

        assertThat(Offers.choose(situation(program, member("m", COFFEE))))
                .isEqualTo(new Choice(List.of(), List.of("a")));
    }

    @Test
    void showsNothingWhereNothingIsToBeShown() {
        Program none = Shopping.program("count: 0", "a,A,voucher,tea,,,1,,");

        assertThat(Offers.choose(situation(none, member("m", COFFEE)))).isEqualTo(new Choice(List.of(), List.of()));
    }

    private static String reason(String offer, Map<String, Affinity> affinities) {
        Program program = Shopping.program(ALL, offer);
        return Offers.choose(situation(program, member("m", affinities)))
                .shown()
                .get(0)
                .reason();
    }

    private static LocalDate[] daily(int days) {
        return TODAY.minusDays(days - 1L).datesUntil(TODAY.plusDays(1)).toArray(LocalDate[]::new);
    }

    private static List<String> ids(Choice choice) {
        return choice.shown().stream().map(OfferShown::offer).toList();
    }
}
