package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.PointsSettings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final PointsSettings FREE = PointsSettings.FOR_EVER;
    private static final PointsSettings SETTINGS = new PointsSettings(
            FREE.expiry(), 12, List.of(), FREE.available(), 1, FREE.orderOfUse(), FREE.shortfall(), 0, List.of(7, 30));

    private PointsAccount account = with(LotTerms.until(LocalDate.of(2026, 3, 31)), null);

    private static PointsAccount with(LotTerms terms, LocalDate activeOn) {
        Lot one = Lot.of(terms, LocalDate.of(2025, 3, 31), 60);
        return new PointsAccount(List.of(one), 0, 0, activeOn, List.of(), List.of());
    }

    private List<Notice> on(String day) {
        Notices notices = Notices.of(account, SETTINGS, LocalDate.parse(day));
        account = notices.after();
        return notices.due();
    }

    @Test
    void eachNoticeIsGivenOnce() {
        Notice first = new Notice(LocalDate.of(2026, 3, 31), 30, 60);
        Notice second = new Notice(LocalDate.of(2026, 3, 31), 7, 60);
        assertThat(on("2026-02-28")).isEmpty();
        assertThat(on("2026-03-01")).containsExactly(first);
        assertThat(on("2026-03-02")).isEmpty();
        assertThat(on("2026-03-24")).containsExactly(second);
        assertThat(on("2026-03-02")).as("a day again").isEmpty();
        assertThat(on("2026-03-31")).isEmpty();
        assertThat(account.told()).containsExactly(second);
    }

    @Test
    void whoIsLookedAtLateIsToldTheNearestOnly() {
        assertThat(on("2026-03-26")).extracting(Notice::daysBefore).containsExactly(7);
        assertThat(on("2026-03-27")).isEmpty();
    }

    @Test
    void anEndThatAPurchaseMovesIsToldAgain() {
        account = with(new LotTerms(null, null, null, 12), LocalDate.of(2025, 3, 31));
        assertThat(on("2026-03-01")).hasSize(1);
        account = new PointsAccount(account.lots(), 0, 0, LocalDate.of(2026, 3, 10), account.told(), List.of());
        assertThat(on("2026-03-24")).isEmpty();
        assertThat(on("2027-02-10")).extracting(Notice::lastDay).containsExactly(LocalDate.of(2027, 3, 10));
    }

    @Test
    void nobodyIsToldWhenTheProgramSaysNothing() {
        assertThat(Notices.of(account, FREE, LocalDate.of(2026, 3, 31)).due()).isEmpty();
    }
}
