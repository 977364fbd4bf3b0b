package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Buy and return is nothing: whatever the program, the basket, and the order and size of the partial returns. */
class ReturnsPropertyTest {

    private static final int SALES = Integer.getInteger("regulars.sales", 2_000);

    @Test
    void anyOrderOfPartialReturnsEndsAtNothing() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("ReturnsPropertyTest: -Dregulars.seed=" + seed + ", " + SALES + " sales");
        Random random = new Random(seed);
        RandomPrograms programs = new RandomPrograms(random);
        Program program = Programs.read(programs.files(20));
        int limited = 0;
        long paid = 0;
        for (int i = 0; i < SALES; i++) {
            if (i % 100 == 0) {
                program = Programs.read(programs.files(20));
            }
            MemberSnapshot member = programs.member();
            Transaction sale = PaidWithPoints.of(programs.sale(), member, program, random);
            assertThat(Programs.ENGINE.checkPoints(sale, member, program)).isEmpty();
            Decision sold = Programs.ENGINE.evaluate(sale, member, program);
            Totals totals = new Totals();
            totals.add(sold);
            MemberSnapshot buyer = member.with(sold.points().after());
            takeAllBack(sale, member, sold.points().movements(), buyer, program, random, totals);
            assertThat(totals.points).as("seed %d, sale %d", seed, i).isZero();
            assertThat(totals.worth() + sold.points().points(Kind.CONVERTED) - totals.writtenOff)
                    .as("seed %d, sale %d", seed, i)
                    .isEqualTo(Redemption.book(sale, member, program).available());
            paid += sold.points().points(Kind.SPENT);
            assertThat(totals.net).as("seed %d, sale %d", seed, i).isZero();
            assertThat(totals.metrics).as("seed %d, sale %d", seed, i).isEqualTo(DayMetrics.NONE);
            assertThat(totals.used.values()).as("seed %d, sale %d", seed, i).allMatch(Usage.NONE::equals);
            assertThat(totals.budgets.values()).as("seed %d, sale %d", seed, i).allMatch(left -> left == 0);
            limited += totals.used.size();
        }
        assertThat(limited).as("limited rows that fired, or nothing was tested").isPositive();
        assertThat(paid).as("points that paid").isPositive();
    }

    private static void takeAllBack(
            Transaction sale,
            MemberSnapshot member,
            List<Movement> movements,
            MemberSnapshot buyer,
            Program program,
            Random random,
            Totals totals) {
        MemberSnapshot now = buyer;
        Map<String, BigDecimal> returned = new HashMap<>();
        for (Transaction.Line part : parts(sale, random)) {
            Transaction back = returning(sale, part);
            Sale known = new Sale(sale, member, program, returned, movements);
            assertThat(Programs.ENGINE.check(back, known)).isEmpty();
            Decision decision = Programs.ENGINE.evaluateReturn(back, known, now);
            totals.add(decision);
            now = now.with(decision.points().after());
            returned.merge(part.lineId(), part.quantity(), BigDecimal::add);
        }
        Sale gone = new Sale(sale, member, program, returned, movements);
        Transaction.Line again = sale.lines().get(0);
        assertThat(Programs.ENGINE.check(returning(sale, again), gone))
                .extracting(Violation::code)
                .containsExactly(Violation.Code.RETURN_EXCEEDS_SALE);
    }

    /** Each line in one to three parts, in any order. */
    private static List<Transaction.Line> parts(Transaction sale, Random random) {
        List<Transaction.Line> parts = new ArrayList<>();
        for (Transaction.Line line : sale.lines()) {
            BigDecimal left = line.quantity();
            for (int i = 0; i < random.nextInt(3); i++) {
                BigDecimal part = new BigDecimal("0.125");
                parts.add(with(line, part));
                left = left.subtract(part);
            }
            parts.add(with(line, left));
        }
        Collections.shuffle(parts, random);
        return parts;
    }

    private static Transaction.Line with(Transaction.Line line, BigDecimal quantity) {
        return new Transaction.Line(
                line.lineId(),
                line.sku(),
                quantity,
                line.unitPrice(),
                BigDecimal.ZERO,
                null,
                null,
                false,
                java.util.Set.of(),
                BigDecimal.ZERO);
    }

    private static Transaction returning(Transaction sale, Transaction.Line line) {
        return new Transaction(
                sale.source(),
                "back",
                Transaction.Type.RETURN,
                sale.occurredAt(),
                sale.storeId(),
                sale.tillId(),
                sale.channel(),
                sale.currency(),
                sale.transactionId(),
                List.of(line),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Transaction.Prices.FINAL);
    }
}
