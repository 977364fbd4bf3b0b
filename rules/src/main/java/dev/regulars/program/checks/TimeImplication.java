package dev.regulars.program.checks;

import dev.regulars.program.Circumstances;
import dev.regulars.program.Moment;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Whether a time and place that fits one row fits another. */
final class TimeImplication {

    private TimeImplication() {}

    static boolean holds(Circumstances narrow, Circumstances wide) {
        return begins(narrow.from(), wide.from())
                && ends(narrow.to(), wide.to())
                && (wide.days().size() == DayOfWeek.values().length || Sets.within(narrow.days(), wide.days()))
                && Sets.within(narrow.hours(), wide.hours())
                && Sets.within(narrow.stores(), wide.stores())
                && (wide.channels().size() == RateGaps.CHANNELS.size()
                        || Sets.within(narrow.channels(), wide.channels()));
    }

    private static boolean begins(@Nullable Moment narrow, @Nullable Moment wide) {
        if (wide == null || wide.equals(narrow)) {
            return true;
        }
        // A whole day begins at the cut-off, which may be hours after midnight: a day between leaves room for it.
        return narrow != null
                && (isAlike(narrow, wide)
                        ? compare(narrow, wide) >= 0
                        : narrow.day().isAfter(wide.day().plusDays(1)));
    }

    private static boolean ends(@Nullable Moment narrow, @Nullable Moment wide) {
        if (wide == null || wide.equals(narrow)) {
            return true;
        }
        return narrow != null
                && (isAlike(narrow, wide)
                        ? compare(narrow, wide) <= 0
                        : narrow.day().isBefore(wide.day().minusDays(1)));
    }

    private static boolean isAlike(Moment one, Moment other) {
        return (one.time() == null) == (other.time() == null);
    }

    private static int compare(Moment one, Moment other) {
        int days = one.day().compareTo(other.day());
        return days != 0 || one.time() == null || other.time() == null
                ? days
                : one.time().compareTo(other.time());
    }
}
