package dev.regulars.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DraftBesideLiveTest {

    private static final Program LIVE = Programs.read(Programs.DEMO);
    private static final Program DRAFT = Programs.read(Programs.with(
            Programs.DEMO,
            "campaigns.csv",
            Programs.text(Programs.DEMO, "campaigns.csv").replace("bonus,50,,,,,,,", "bonus,80,,,,,,100,")));

    private static Simulated run(History history, Program draft, int maxMembers, int sample, Watch watch)
            throws Exception {
        return new Simulation(Programs.ENGINE, maxMembers, sample).run(history, draft, LIVE, watch);
    }

    private static Result result(History history) throws Exception {
        Simulated simulated = run(history, DRAFT, 1_000, 1, done -> true);
        return ((Simulated.Done) simulated).result();
    }

    private static List<Past> sales(int count, int members) {
        List<Past> sales = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> sales.add(Bought.sale(String.valueOf(i), "m" + i % members, (i % 60) + ".50")));
        return sales;
    }

    @Test
    void whatIsBoughtAndBroughtBackComesToNothing() throws Exception {
        List<Past> past = List.of(
                Bought.sale("1", "ann", "700.00"),
                Bought.back("2", "1", "ann", "700.00", "0.4"),
                Bought.back("3", "1", "ann", "700.00", "0.6"));
        Figures total = result(Bought.history(past, "it:1")).draft().total();
        assertThat(total.earned()).isPositive();
        assertThat(total.points()).isZero();
        assertThat(total.net()).isZero();
        assertThat(total.redeemed()).as("the voucher's points are back").isZero();
        assertThat(total.vouchers()).isZero();
        assertThat(total.cost()).isZero();
    }

    @Test
    void aBudgetRunsOutOnItsDay() throws Exception {
        List<Past> past = List.of(
                Bought.sale("1", "ann", "45.00"), Bought.sale("30", "ben", "45.00"), Bought.sale("60", "cat", "45.00"));
        Result result = result(Bought.history(past));
        Result.Campaign basket = result.campaigns().stream()
                .filter(row -> row.id().equals("basket-40"))
                .findFirst()
                .orElseThrow();
        assertThat(basket.draft().points()).as("80, and 20 of 80").isEqualTo(100);
        assertThat(basket.draft().budgetUsed()).isEqualTo(100);
        assertThat(basket.draft().ranOutOn()).isEqualTo("2026-06-02");
        assertThat(basket.draft().capped()).isEqualTo(2);
        assertThat(basket.live().points()).isEqualTo(150);
        assertThat(basket.live().budget()).isNull();
        assertThat(result.winners()).extracting(Result.Change::memberId).containsExactly("ann");
        assertThat(result.losers()).extracting(Result.Change::memberId).containsExactly("cat", "ben");
    }

    @Test
    void aSaleThatPaysWithPointsThatTheMemberWouldNotHaveIsPaidOtherwise() throws Exception {
        List<Past> past = List.of(Bought.paidWithPoints("1", "ann", "45.00", "10.00"));
        Result.Side draft = result(Bought.history(past)).draft();
        assertThat(draft.paidOtherwise()).isEqualTo(1);
        assertThat(draft.refused()).isEmpty();
        assertThat(draft.total().redeemed()).isZero();
    }

    @Test
    void whatCannotBeDecidedIsCounted() throws Exception {
        List<Past> past = List.of(
                Bought.sale("1", "ann", "1.001"),
                Bought.back("2", "9", "ann", "5.00", "1"),
                Bought.sale("3", null, "9"));
        Result result = result(Bought.history(past));
        assertThat(result.draft().refused()).containsOnlyKeys("TOO_MANY_DECIMALS", "ORIGINAL_NOT_FOUND");
        assertThat(result.anonymous()).isEqualTo(1);
        assertThat(result.draft().total().transactions()).isEqualTo(1);
    }

    @Test
    void anEmptyPastHasAResult() throws Exception {
        assertThat(result(Bought.history(List.of())).toJson()).contains("\"transactions\":0");
    }

    @Test
    void endsWhenCancelledOrFull() throws Exception {
        History many = Bought.history(sales(2_000, 300));
        assertThat(run(many, DRAFT, 1_000, 1, done -> done < 500)).isInstanceOf(Simulated.Cancelled.class);
        assertThat(run(many, DRAFT, 299, 1, done -> true)).isEqualTo(new Simulated.TooManyMembers(299));
    }

    @Test
    void aSampleIsAlwaysTheSameMembers() throws Exception {
        History many = Bought.history(sales(2_000, 300));
        Result tenth = ((Simulated.Done) run(many, DRAFT, 1_000, 10, done -> true)).result();
        Result again = ((Simulated.Done) run(many, DRAFT, 1_000, 10, done -> true)).result();
        assertThat(tenth.members()).isBetween(15L, 50L);
        assertThat(tenth.toJson()).isEqualTo(again.toJson());
    }

    @Test
    void sayThatItFailedRatherThanWait() {
        ProgramEngine broken = new ProgramEngine(program -> {
            throw new IllegalStateException("no matcher");
        });
        assertThatThrownBy(() -> new Simulation(broken, 1_000, 1)
                        .run(Bought.history(sales(20_000, 300)), DRAFT, LIVE, done -> true))
                .hasMessageContaining("no matcher");
    }
}
