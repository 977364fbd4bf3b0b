package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quote says that points can pay is what a sale may pay with them, and not a step more. */
class PayableTest {

    private static Program program(String value, String redemption) {
        Map<String, String> files = new TreeMap<>(
                ProgramFiles.of(Path.of("src/test/resources/peers/en-red-001")).texts());
        files.put("program.yaml", """
                name: Payable
                currency: EUR
                time-zone: UTC
                point-value: %s
                lanes: {gift: all}
                tiers: {order: [Base]}
                redemption: {%s}
                """.formatted(value, redemption));
        files.put("earn-rates.csv", "id,points,per\nall,1,1.00\n");
        files.put("campaigns.csv", "id,name,lane,effect,value,coupons\noff,Off,gift,discount-percent,10,SAVE\n");
        return Programs.read(new ProgramFiles(files));
    }

    private static Transaction sale(String price, List<Transaction.Tender> tenders, List<String> coupons) {
        Transaction.Line line = new Transaction.Line(
                "1",
                "pen",
                BigDecimal.ONE,
                new BigDecimal(price),
                BigDecimal.ZERO,
                null,
                null,
                false,
                Set.of(),
                BigDecimal.ZERO);
        return new Transaction(
                "test",
                "1",
                Transaction.Type.SALE,
                Instant.parse("2026-06-01T10:00:00Z"),
                "S",
                "1",
                "store",
                "EUR",
                null,
                List.of(line),
                BigDecimal.ZERO,
                tenders,
                coupons,
                Transaction.Prices.OPEN);
    }

    @ParameterizedTest(name = "{0} a point, {1}: {2} points, basket {3} -> {4} points pay {5}")
    @CsvSource({
        "0.01,  as: tender,                        3250, 42.80, 3250, 32.50",
        "0.01,  as: tender,                        9000, 42.80, 4280, 42.80",
        "0.01,  'maximum-share: 50, step: 100',    3250, 42.80, 2100, 21.00",
        "0.01,  'minimum: 500',                    499,  42.80, 0,    0",
        "0.01,  'minimum: 500',                    500,  42.80, 500,  5.00",
        "0.01,  'minimum-basket: 50.00',           3250, 42.80, 0,    0",
        "0.005, as: tender,                        101,  42.80, 100,  0.500",
        "0.005, 'step: 5',                         109,  42.80, 100,  0.500",
        "0.03,  as: discount,                      9000, 1.00,  33,   0.99",
        "0.01,  as: tender,                        -40,  42.80, 0,    0",
        "0,     as: tender,                        3250, 42.80, 0,    0"
    })
    void mostAndNoMore(String value, String redemption, long has, String price, long points, BigDecimal amount) {
        Program program = program(value, redemption);
        MemberSnapshot member = MemberSnapshot.of("m", "Base", has, Collections.emptyNavigableMap());
        Payable most = payable(sale(price, List.of(), List.of()), member, program);
        assertThat(most.points()).isEqualTo(points);
        assertThat(most.amount()).isEqualByComparingTo(amount);
        if (points > 0) {
            assertThat(violations(most.amount(), price, member, program)).isEmpty();
        }
        BigDecimal aLittle = new BigDecimal(value).max(new BigDecimal("0.01"));
        assertThat(violations(most.amount().add(aLittle), price, member, program))
                .isNotEmpty();
    }

    private static List<Violation> violations(BigDecimal amount, String price, MemberSnapshot member, Program program) {
        Transaction paying = sale(price, List.of(new Transaction.Tender("points", amount)), List.of());
        return Programs.ENGINE.checkPoints(paying, member, program);
    }

    private static Payable payable(Transaction sale, MemberSnapshot member, Program program) {
        return ProgramEngine.payable(sale, member, program, Programs.ENGINE.evaluate(sale, member, program));
    }

    @ParameterizedTest
    @CsvSource({"as: tender, 9000, 3852", "as: discount, 9000, 3852"})
    void notMoreThanIsLeftAfterDiscountsNorLessForWhatPointsPayAlready(String as, long has, long points) {
        Program program = program("0.01", as);
        MemberSnapshot member = MemberSnapshot.of("m", "Base", has, Collections.emptyNavigableMap());
        assertThat(payable(sale("42.80", List.of(), List.of("SAVE")), member, program)
                        .points())
                .isEqualTo(points);
        List<Transaction.Tender> paid = List.of(new Transaction.Tender("points", new BigDecimal("10.00")));
        assertThat(payable(sale("42.80", paid, List.of()), member, program).points())
                .isEqualTo(4280);
    }
}
