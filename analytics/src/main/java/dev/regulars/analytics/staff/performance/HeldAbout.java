package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.Shifts;
import dev.regulars.analytics.staff.StaffTarget;
import dev.regulars.analytics.staff.StaffTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is held about somebody who works in the stores: for that person, and for nobody's comparison. */
@Component
public final class HeldAbout {
    private static final int DAYS_AT_ONCE = 92;
    private static final int MOST_YEARS = 20;

    private final Shifts shifts;
    private final StaffTargets targets;
    private final StaffSales sales;

    public HeldAbout(Shifts shifts, StaffTargets targets, StaffSales sales) {
        this.shifts = shifts;
        this.targets = targets;
        this.sales = sales;
    }

    /** What went over this person's cashier's id on a day. */
    public record Day(String store, LocalDate day, Sums sums) {}

    /** @param days on which something did, the twenty years before today at most */
    public record Held(Colleague colleague, List<Shift> shifts, List<StaffTarget> targets, List<Day> days) {}

    public Held of(Colleague colleague, LocalDate today) {
        List<String> id = List.of(colleague.id());
        LocalDate earliest = today.minusYears(MOST_YEARS);
        LocalDate latest = today.plusYears(MOST_YEARS);
        return new Held(
                colleague,
                shifts.of(id, earliest, latest),
                targets.of(id, earliest, latest),
                days(colleague, earliest, today));
    }

    private List<Day> days(Colleague colleague, LocalDate earliest, LocalDate today) {
        LocalDate first = colleague.from().isBefore(earliest) ? earliest : colleague.from();
        LocalDate end = colleague.to() == null || colleague.to().isAfter(today) ? today : colleague.to();
        List<Day> days = new ArrayList<>();
        for (String store : colleague.stores()) {
            for (LocalDate from = first; !from.isAfter(end); from = from.plusDays(DAYS_AT_ONCE)) {
                LocalDate last = from.plusDays(DAYS_AT_ONCE - 1L);
                sales.byDay(store, from, last.isAfter(end) ? end : last).stream()
                        .filter(sold -> colleague.served(store, sold.cashier(), sold.day()))
                        .forEach(sold -> days.add(new Day(store, sold.day(), sold.sums())));
            }
        }
        return days;
    }
}
