package dev.regulars.analytics.totals.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.totals.Totals;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTest {
    @Test
    void saysThatNothingIsMissing() {
        Status status = Status.of(totals("reading", 0L, 0));
        assertThat(status.feed()).isEqualTo("Up to date.");
        assertThat(status.newest()).isEqualTo("Newest transaction: 9 Dec 2011, 12:50:00 UTC");
        assertThat(status.calm()).isTrue();
    }

    @Test
    void saysHowMuchIsStillToCome() {
        assertThat(Status.of(totals("reading", 12_345L, 0)).feed()).isEqualTo("Reading: 12,345 events still to come.");
        assertThat(Status.of(totals("reading", null, 0)).feed()).isEqualTo("Reading.");
    }

    @Test
    void isNotCalmWhenFiguresStandStillOrRecordsWerePutAside() {
        assertThat(Status.of(totals("broker-away", null, 0)).calm()).isFalse();
        assertThat(Status.of(totals("failing", 0L, 0)).feed()).contains("cannot be brought up to date");
        Status aside = Status.of(totals("reading", 0L, 3));
        assertThat(aside.calm()).isFalse();
        assertThat(aside.rejected()).isEqualTo("3 records could not be understood and were put aside.");
    }

    private static Totals totals(String feed, Long lag, long rejected) {
        Instant newest = Instant.parse("2011-12-09T12:50:00Z");
        Totals.By by = new Totals.By(List.of(), List.of(), List.of(), List.of());
        return new Totals(1, 1, 0, 0, 1, 5, 5, 0, "GBP", "5.00", newest, rejected, lag, feed, by);
    }
}
