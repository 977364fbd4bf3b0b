package dev.regulars.decision.messages;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Channel;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Notice.Purpose;
import dev.regulars.program.Notice.Timing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskAboutPurchaseTest {

    private static Notice row(long share) {
        Timing timing = new Timing(30L, share, null, null, List.of());
        return new Notice(
                "how", Occasion.PURCHASE, Channel.EMAIL, Purpose.FEEDBACK, true, Set.of(), ZERO, timing, Map.of());
    }

    private static long drawn(long share) {
        return IntStream.range(0, 10_000)
                .filter(i -> AskAboutPurchase.isDrawn(row(share), "pos:T-" + i))
                .count();
    }

    @Test
    void drawsTheShareOfPurchases() {
        assertThat(drawn(100)).isEqualTo(10_000);
        assertThat(drawn(10)).isBetween(850L, 1_150L);
        assertThat(drawn(1)).isBetween(60L, 140L);
    }

    @Test
    void aHigherShareAddsPurchasesAndTakesNone() {
        IntStream.range(0, 1_000)
                .mapToObj(i -> "pos:T-" + i)
                .filter(id -> AskAboutPurchase.isDrawn(row(10), id))
                .forEach(id -> assertThat(AskAboutPurchase.isDrawn(row(20), id)).isTrue());
    }
}
