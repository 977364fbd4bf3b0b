package dev.regulars.program.reading;

import dev.regulars.program.Hours;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Notice.Timing;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** When a message is sent, and to whom it is not: which of the columns belong to which occasion. */
final class NoticeTimings {

    /** Purchases are known day by day for a year. */
    private static final int MOST_DAYS = 365;

    private static final int ALL = 100;

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private NoticeTimings() {}

    @SuppressWarnings("unchecked")
    static Timing read(Row row, Occasion on) {
        if (on != Occasion.PURCHASE) {
            needs(row, "days", on == Occasion.WIN_BACK, "win-back");
        }
        needs(row, "day", on == Occasion.ON_A_DAY, "on-a-day");
        needs(row, "weekday", on == Occasion.OFFER_OF_THE_WEEK, "offer-of-the-week");
        Long days = row.whole("days");
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            row.invalid("days", "from 1 to " + MOST_DAYS);
        }
        List<Hours> hours = row.of("hours", List.class);
        int weekday = WEEKDAYS.indexOf(Objects.requireNonNullElse(row.word("weekday"), ""));
        return new Timing(
                days,
                share(row, on),
                row.of("day", LocalDate.class),
                weekday < 0 ? null : DayOfWeek.of(weekday + 1),
                hours == null ? List.of() : hours);
    }

    private static long share(Row row, Occasion on) {
        Long share = row.whole("share");
        if (share != null && on != Occasion.PURCHASE) {
            row.invalid("share", "is of messages that are sent on purchase");
        } else if (share != null && (share < 1 || share > ALL)) {
            row.invalid("share", "from 1 to 100 of a hundred purchases");
        }
        return share == null ? ALL : share;
    }

    /** From everybody, it would be compared with nobody; and a consent waits for the question whether it holds. */
    static BigDecimal holdOut(Row row, Occasion on) {
        BigDecimal percent = row.decimal("hold-out", BigDecimal.ZERO);
        if (percent.compareTo(BigDecimal.valueOf(ALL)) >= 0) {
            row.invalid("hold-out", "keeps it from everybody; no in the column active does that");
        } else if (percent.signum() > 0 && on == Occasion.CONSENT_GIVEN) {
            row.invalid("hold-out", "is not of a question that a consent waits for");
        }
        return percent;
    }

    private static void needs(Row row, String column, boolean needed, String on) {
        if (needed && !row.isFilled(column)) {
            row.report(Code.CELL_MISSING, column, "must be filled, because it is sent on " + on);
        } else if (!needed && row.isFilled(column)) {
            row.invalid(column, "is of messages that are sent on " + on);
        }
    }
}
