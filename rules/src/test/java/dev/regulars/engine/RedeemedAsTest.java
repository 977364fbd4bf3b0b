package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 10.00 of 100.00 are paid with points; from 95.00 there are 500 points more. */
class RedeemedAsTest {

    private static Program program(String as, String excluded) {
        Map<String, String> files = new TreeMap<>(
                ProgramFiles.of(Path.of("src/test/resources/peers/en-red-001")).texts());
        files.put("program.yaml", """
                name: As
                currency: EUR
                time-zone: UTC
                point-value: 0.01
                earning-base: {excluded-tenders: [%s]}
                lanes: {main: all}
                tiers: {order: [Base]}
                redemption: {as: %s}
                """.formatted(excluded, as));
        files.put("earn-rates.csv", "id,points,per\nall,1,1.00\n");
        files.put("campaigns.csv", "id,name,lane,effect,value,min-basket\nmore,More,main,bonus,500,95.00\n");
        return Programs.read(new ProgramFiles(files));
    }

    private static Transaction sale() {
        Transaction.Line line = new Transaction.Line(
                "1",
                "pen",
                BigDecimal.ONE,
                new BigDecimal("100.00"),
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
                List.of(new Transaction.Tender("points", new BigDecimal("10.00"))),
                List.of(),
                Transaction.Prices.FINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "tender, gift-card, 10000, 600",
        "tender, points, 10000, 590",
        "discount, gift-card, 9000, 90",
        "discount, points, 9000, 90"
    })
    void aDiscountLowersPricesAndThresholds(String as, String excluded, long net, long earned) {
        Program program = program(as, excluded);
        MemberSnapshot member = MemberSnapshot.of("m", "Base", 1_000, java.util.Collections.emptyNavigableMap());
        assertThat(Programs.ENGINE.checkPoints(sale(), member, program)).isEmpty();
        Decision decision = Programs.ENGINE.evaluate(sale(), member, program);
        assertThat(decision.netAmount()).isEqualTo(net);
        assertThat(decision.pointsEarned()).isEqualTo(earned);
        assertThat(decision.pointsRedeemed()).isEqualTo(1_000);
    }
}
