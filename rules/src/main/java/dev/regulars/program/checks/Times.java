package dev.regulars.program.checks;

import dev.regulars.program.Circumstances;
import dev.regulars.program.Hours;
import dev.regulars.program.Moment;
import dev.regulars.program.Offer;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Rows that are over, and rows whose dates, days and hours have no moment in common. */
final class Times implements Check {

    /** A longer period has every day of the week, each with all its hours. */
    private static final int LONG_DAYS = 9;

    private static final int MINUTES = 24 * 60;

    @Override
    public void look(Subject subject, Findings findings) {
        LocalTime cutOff = subject.program().settings().dayCutOff();
        PlacedRow.active(subject.program())
                .forEach(row -> look(subject, row.table(), row.id(), row.row().circumstances(), cutOff, findings));
        for (Offer row : subject.program().offers()) {
            if (row.active()) {
                look(subject, Table.OFFERS, row.id(), row.circumstances(), cutOff, findings);
            }
        }
    }

    private static void look(
            Subject subject, Table table, String id, Circumstances row, LocalTime cutOff, Findings findings) {
        if (!hasMoment(row, cutOff)) {
            findings.row(
                    Code.TIMES_CONTRADICT,
                    table,
                    id,
                    row.days().isEmpty() ? "hours" : "days",
                    "from " + row.from() + " to " + row.to() + " there is no such day or hour",
                    "correct the dates, or leave days and hours empty");
        } else if (subject.isOver(row)) {
            findings.row(
                    Code.CAMPAIGN_ENDED,
                    table,
                    id,
                    "to",
                    "is over since " + row.to(),
                    "write no into active, or delete the row");
        }
    }

    private static boolean hasMoment(Circumstances row, LocalTime cutOff) {
        Moment from = row.from();
        Moment to = row.to();
        if (from == null || to == null || ChronoUnit.DAYS.between(from.day(), to.day()) >= LONG_DAYS) {
            return true;
        }
        List<LocalTime> offsets = offsets(row, from);
        for (LocalDate day = from.day().minusDays(1); !day.isAfter(to.day()); day = day.plusDays(1)) {
            if (row.days().isEmpty() || row.days().contains(day.getDayOfWeek())) {
                for (LocalTime time : offsets) {
                    // What lies before the cut-off belongs to the next calendar day of this business day.
                    LocalDateTime local = (time.isBefore(cutOff) ? day.plusDays(1) : day).atTime(time);
                    if (holds(row, from, to, day, local)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(Circumstances row, Moment from, Moment to, LocalDate day, LocalDateTime local) {
        return from.hasBegun(day, local)
                && !to.isOver(day, local)
                && (row.hours().isEmpty()
                        || row.hours().stream().anyMatch(hours -> hours.contains(local.toLocalTime())));
    }

    /** Every minute, and the ends that may lie within one. */
    private static List<LocalTime> offsets(Circumstances row, Moment from) {
        List<LocalTime> times = new ArrayList<>();
        row.hours().stream().map(Hours::from).forEach(times::add);
        if (from.time() != null) {
            times.add(from.time());
        }
        for (int minute = 0; minute < MINUTES; minute++) {
            times.add(LocalTime.of(minute / 60, minute % 60));
        }
        return times;
    }
}
