package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.PointsSettings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 100 points, of which a till has set 70 aside until 10:05. */
class PointsHoldTest {

    private static final Instant TEN = Instant.parse("2026-06-01T10:00:00Z");
    private static final PointsAccount ACCOUNT =
            PointsAccount.of(100).holding(List.of(new PointsHold("pos:1", 70, TEN.plusSeconds(300))));

    private static PointsBook at(Instant now) {
        return new PointsBook(ACCOUNT, PointsSettings.FOR_EVER, Member.DAYS, now, true);
    }

    @Test
    void othersGetTheRest() {
        PointsBook book = at(TEN);
        assertThat(book.available()).isEqualTo(30);
        assertThatThrownBy(() -> book.take(Kind.SPENT, 31)).hasMessageContaining("of 30");
        book.take(Kind.SPENT, 30);
        assertThat(book.result().after().available()).as("the balance").isEqualTo(70);
        assertThat(book.result().after().holds()).hasSize(1);
    }

    @Test
    void whoHoldsUsesAllAndTheHoldEnds() {
        PointsBook book = at(TEN);
        book.useHold("pos:1");
        book.take(Kind.SPENT, 100);
        assertThat(book.result().after().holds()).isEmpty();
    }

    @Test
    void aHoldThatLapsedIsNone() {
        assertThat(at(TEN.plusSeconds(299)).available()).isEqualTo(30);
        assertThat(at(TEN.plusSeconds(300)).available()).isEqualTo(100);
        assertThat(at(TEN.plusSeconds(300)).result().after().holds()).isEmpty();
    }
}
