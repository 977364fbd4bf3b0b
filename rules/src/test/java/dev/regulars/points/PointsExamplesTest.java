package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.Shortfall;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Example E4, and what other systems document of lots. */
class PointsExamplesTest {

    private static final LotTerms FEBRUARY = LotTerms.until(LocalDate.of(2026, 2, 28));
    private static final LotTerms MARCH = LotTerms.until(LocalDate.of(2026, 3, 31));

    private static Member e4(OrderOfUse order, int graceDays) {
        Member member = new Member(order, Shortfall.NEGATIVE_BALANCE, graceDays);
        member.earns("2026-01-02", 100, "2026-03-31");
        member.earns("2026-01-03", 50, "2026-02-28");
        return member;
    }

    @Test
    void whatEndsFirstIsSpentFirst() {
        Member member = e4(OrderOfUse.EARLIEST_EXPIRY, 0);
        assertThat(member.spends("2026-02-01", 120).movements())
                .containsExactly(new Movement(Kind.SPENT, FEBRUARY, 50), new Movement(Kind.SPENT, MARCH, 70));
        assertThat(member.account.lots()).extracting(Lot::terms, Lot::left).containsExactly(left(MARCH, 30));
    }

    @Test
    void orWhatIsOldest() {
        Member member = e4(OrderOfUse.OLDEST_FIRST, 0);
        member.spends("2026-02-01", 120);
        assertThat(member.account.lots()).extracting(Lot::terms, Lot::left).containsExactly(left(FEBRUARY, 30));
    }

    private static org.assertj.core.groups.Tuple left(LotTerms terms, long points) {
        return org.assertj.core.groups.Tuple.tuple(terms, points);
    }

    @Test
    void whatComesBackAfterItsEndEndsAtOnce() {
        Member member = e4(OrderOfUse.EARLIEST_EXPIRY, 0);
        var spent = member.spends("2026-02-01", 120).movements();
        PointsChange back = member.on("2026-03-05", book -> book.giveBack(spent, 0, 120));
        assertThat(back.movements())
                .containsExactly(
                        new Movement(Kind.GIVEN_BACK, MARCH, 70),
                        new Movement(Kind.GIVEN_BACK, FEBRUARY, 50),
                        new Movement(Kind.EXPIRED, FEBRUARY, 50));
        assertThat(member.account.available()).isEqualTo(100);
    }

    @Test
    void orHasDaysOfGrace() {
        Member member = e4(OrderOfUse.EARLIEST_EXPIRY, 7);
        var spent = member.spends("2026-02-01", 120).movements();
        member.on("2026-03-05", book -> book.giveBack(spent, 0, 120));
        assertThat(member.account.available()).isEqualTo(150);
        assertThat(member.expire("2026-03-12")).isZero();
        assertThat(member.expire("2026-03-13")).isEqualTo(50);
    }

    /** Peer case nb-exp-002. */
    @Test
    void aRunNeverTakesMoreThanIsThereAndTakesItOnce() {
        Member member = Member.usual();
        member.earns("2025-01-01", 50, "2026-01-01");
        member.spends("2025-08-01", 30);
        assertThat(member.expire("2026-01-01")).isZero();
        assertThat(member.expire("2026-06-01")).isEqualTo(20);
        assertThat(member.expire("2026-07-01")).isZero();
        assertThat(member.account.available()).isZero();
    }

    /** Peer case od-exp-001: 575 - 500 leaves 75; 805 - 425 leaves 380; all is gone after 90 days. */
    @Test
    void theOldLotIsUsedUpFirst() {
        Member member = new Member(OrderOfUse.OLDEST_FIRST, Shortfall.NEGATIVE_BALANCE, 0);
        member.earns("2026-01-01", 575, "2026-04-01");
        member.spends("2026-01-01", 500);
        assertThat(member.account.available()).isEqualTo(75);
        member.earns("2026-01-02", 805, "2026-04-02");
        assertThat(member.spends("2026-01-02", 500).movements())
                .extracting(Movement::points)
                .containsExactly(75L, 425L);
        assertThat(member.account.available()).isEqualTo(380);
        assertThat(member.expire("2026-04-03")).isEqualTo(380);
    }

    @Test
    void aReturnTakesExpiredPointsBackWithoutTouchingTheBalance() {
        Member member = Member.usual();
        member.earns("2025-01-01", 100, "2025-12-31");
        member.earns("2025-06-01", 40, "2026-06-30");
        member.expire("2026-01-01");
        LotTerms sale = LotTerms.until(LocalDate.of(2025, 12, 31));
        PointsChange back = member.on("2026-02-01", book -> book.takeBack(sale, LocalDate.of(2025, 1, 1), 100));
        assertThat(back.movements()).containsExactly(new Movement(Kind.UNEXPIRED, sale, 100));
        assertThat(member.account.available()).isEqualTo(40);
    }

    @Test
    void whatWasSpentIsMissingAsTheProgramSays() {
        long[][] expected = {{-30, 0, 20}, {0, 0, 50}, {0, 30, 20}};
        for (Shortfall shortfall : Shortfall.values()) {
            Member member = new Member(OrderOfUse.EARLIEST_EXPIRY, shortfall, 0);
            member.earns("2026-01-01", 80, "2026-12-31");
            member.spends("2026-01-02", 30);
            LotTerms sale = LotTerms.until(LocalDate.of(2026, 12, 31));
            member.on("2026-01-03", book -> book.takeBack(sale, LocalDate.of(2026, 1, 1), 80));
            long[] numbers = expected[shortfall.ordinal()];
            assertThat(member.account.available()).as(shortfall.name()).isEqualTo(numbers[0]);
            assertThat(member.account.debt()).as(shortfall.name()).isEqualTo(numbers[1]);
            member.earns("2026-01-04", 50, "2026-12-31");
            assertThat(member.account.available()).as(shortfall.name()).isEqualTo(numbers[2]);
        }
    }

    @Test
    void moreThanIsAvailableIsNeverTaken() {
        Member member = Member.usual();
        member.earns("2026-01-01", 10, "2026-12-31");
        assertThatThrownBy(() -> member.spends("2026-01-02", 11)).hasMessage("11 points of 10");
    }
}
