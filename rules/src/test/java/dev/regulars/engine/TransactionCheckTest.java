package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionCheckTest {

    private static final Program PROGRAM = Programs.read(Programs.EXAMPLES);
    private static final Instant NOW = Instant.parse("2027-03-27T12:00:00Z");

    private static List<String> problems(Transaction transaction) {
        return Programs.ENGINE.check(transaction, PROGRAM, NOW).stream()
                .map(violation -> violation.code() + " " + violation.field())
                .toList();
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        Transaction bad = Till.sale()
                .at("2028-03-27T12:00:00Z")
                .line("bread", "0", "1.005")
                .line("bread", "1", "1.00")
                .discount("9.00")
                .tender("card", "0.001")
                .send();
        assertThat(problems(bad))
                .containsExactlyInAnyOrder(
                        "OCCURRED_IN_FUTURE occurredAt",
                        "QUANTITY_NOT_POSITIVE lines[0].quantity",
                        "DUPLICATE_LINE_ID lines[1].lineId",
                        "TOO_MANY_DECIMALS lines[0].unitPrice",
                        "DISCOUNT_TOO_LARGE basketDiscount",
                        "TOO_MANY_DECIMALS tenders[0].amount");
    }

    @Test
    void aDayAheadIsStillAWrongClock() {
        assertThat(problems(Till.sale()
                        .at("2027-03-28T12:00:00Z")
                        .line("bread", "1", "1")
                        .send()))
                .isEmpty();
        assertThat(problems(Till.sale()
                        .at("2027-03-28T12:00:01Z")
                        .line("bread", "1", "1")
                        .send()))
                .containsExactly("OCCURRED_IN_FUTURE occurredAt");
    }

    @Test
    void tenThousandLinesAndNotOneMore() {
        assertThat(problems(lines(10_000))).isEmpty();
        assertThat(problems(lines(10_001))).containsExactly("TOO_MANY_LINES lines");
        assertThat(problems(lines(0))).containsExactly("MISSING_FIELD lines");
    }

    private static Transaction lines(int count) {
        Till till = Till.sale();
        for (int i = 0; i < count; i++) {
            till.line("s" + i, "1", "1.00");
        }
        return till.send();
    }
}
