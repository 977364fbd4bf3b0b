package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.performance.HeldAbout.Day;
import dev.regulars.analytics.staff.performance.HeldAbout.Held;
import java.time.LocalDate;
import java.util.List;

/** All that is held about somebody. */
record HeldJson(ColleagueJson person, List<ShiftJson> shifts, List<TargetJson> targets, List<DayJson> days) {

    /** @param netSales a decimal string */
    record DayJson(
            String store, LocalDate day, long receipts, long withCard, long enrolled, long returns, String netSales) {
        static DayJson of(Day one) {
            return new DayJson(
                    one.store(),
                    one.day(),
                    one.sums().receipts(),
                    one.sums().withCard(),
                    one.sums().enrolled(),
                    one.sums().returns(),
                    one.sums().net().toPlainString());
        }
    }

    static HeldJson of(Held held, Viewer viewer) {
        return new HeldJson(
                ColleagueJson.of(held.colleague(), viewer),
                held.shifts().stream().map(ShiftJson::of).toList(),
                held.targets().stream().map(TargetJson::of).toList(),
                held.days().stream().map(DayJson::of).toList());
    }
}
