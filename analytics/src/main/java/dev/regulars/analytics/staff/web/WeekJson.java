package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Week;
import java.time.LocalDate;
import java.util.List;

/** A store's plan of a week. @param week its Monday @param people who work there on any of its days */
record WeekJson(String store, LocalDate week, String version, List<NamedJson> people, List<ShiftJson> shifts) {

    static WeekJson of(Week week, List<NamedJson> people) {
        return new WeekJson(
                week.store(),
                week.monday(),
                week.version(),
                people,
                week.shifts().stream().map(ShiftJson::of).toList());
    }
}
